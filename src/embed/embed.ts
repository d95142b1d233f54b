import { SourcelineTimeline } from './element.ts';

if (customElements.get('sourceline-timeline') === undefined) {
  customElements.define('sourceline-timeline', SourcelineTimeline);
}
