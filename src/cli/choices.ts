import type { Choices } from '../lib/core/document/format.ts';
import { BadUsage } from './effects.ts';

/** The options of every command that reads documents, about what office files can show in more than one way. */
export const CHOICE_OPTIONS = {
  changes: {
    type: 'string',
    description: 'Tracked changes of Word and OpenDocument files: accepted, unless rejected is named',
    valueHint: 'HOW',
  },
  comments: { type: 'boolean', description: 'Read the comments of Word and OpenDocument files, too' },
} as const;

/** As the user gave them. */
export interface ChoiceWishes {
  readonly changes?: string | undefined;
  readonly comments?: boolean | undefined;
}

export function readChoices({ changes = 'accepted', comments = false }: ChoiceWishes): Choices {
  if (changes !== 'accepted' && changes !== 'rejected') {
    throw new BadUsage(`Tracked changes are read as accepted or rejected, not ${changes}: --changes rejected`);
  }
  return { changes, comments };
}
