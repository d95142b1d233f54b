import type { Email } from 'postal-mime';
import type { Block } from './compose.ts';
import { declare, textOfBlocks, type Format } from './format.ts';
import { readHtmlPart } from './html.ts';
import { readMailDate } from './mail-date.ts';
import { normaliseText } from './normalise.ts';
import { readPlainText, type ReadText } from './text.ts';

const HEADERS =
  'Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|To|Cc|Subject|Date|Reply-To|Sender|Content-Type|DKIM-Signature|Authentication-Results|ARC-[\\w-]+|X-[\\w-]+';

/** One mail as it was sent (RFC 5322). */
export const eml: Format = {
  name: 'E-mail',
  extensions: ['eml'],
  takes:
    'Subject, sender, date on the sender’s own calendar, and the text: the plain version where there is one, else the formatted one. What is quoted from an earlier mail is kept as a quotation. Mails of one thread say so.',
  leaves: 'Attachments, pictures and signatures of keys: save what matters beside the mail. Encrypted mails.',
  magic: new RegExp(`^\\s*(?:${HEADERS}):`, 'i'),
  isIt: ({ path }, head) => {
    const has = (name: string): boolean => new RegExp(`^(?:${name}):`, 'im').test(head);
    const wire = has('Message-ID') || has('Received') || has('MIME-Version') || has('Return-Path');
    return (has('From') || has('Subject')) && has('Date') && (wire || /\.eml$/i.test(path));
  },
  read: async ({ bytes }) => ({ texts: [await readMail(bytes)], problems: [] }),
};

/** The text of one mail, with what its head says of it. */
export async function readMail(bytes: Uint8Array): Promise<ReadText> {
  const mail = await parseMail(bytes);
  const read = readBody(mail);
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const declared = declare({
    title: mail.subject,
    publisher: mail.from?.name || mail.from?.address,
    published: readMailDate(date),
    thread: threadOf(mail),
  });
  const names = mail.attachments
    .filter(({ disposition }) => disposition === 'attachment')
    .map(({ filename }) => filename ?? 'one without a name');
  const problems =
    names.length === 0
      ? []
      : [`Its attachments are not read: ${names.slice(0, 5).join(', ')}. Save them beside the mail.`];
  return { ...read, declared, problems };
}

export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes as unknown as ArrayBuffer, { maxNestingDepth: 50, maxRfc822NestingDepth: 5 });
}

/** The first mail of the thread, by its Message-ID. */
function threadOf({ references, inReplyTo, messageId }: Email): string | undefined {
  return /<([^<>\s]+)>/.exec(references ?? inReplyTo ?? messageId ?? '')?.[1];
}

function readBody({ text, html }: Email): ReadText {
  if (text !== undefined && text.trim() !== '') return readMailText(text);
  return html === undefined ? readPlainText('') : readHtmlPart(html);
}

/** Lines that open with `>` are an earlier mail's words, the line above them says whose; what follows `-- ` is a signature. */
function readMailText(written: string): ReadText {
  // A mailbox hides a line that begins with "From " behind a `>`.
  const text = normaliseText(written).replace(/^>From /gm, 'From ');
  const signature = text.lastIndexOf('\n-- \n');
  const own = (signature < 0 ? text : text.slice(0, signature + 1)).trim();
  if (!/^>/m.test(own)) return readPlainText(own);
  const blocks: Block[] = [];
  for (const part of own.split(/(?<=^|\n)((?:>[^\n]*(?:\n|$))+)/)) {
    const quoted = part.startsWith('>');
    const read = readPlainText(quoted ? part.replace(/^(?:> ?)+/gm, '') : part);
    for (const { role, start, end } of read.paragraphs) {
      blocks.push({ role: quoted ? 'quotation' : role, text: read.text.slice(start, end) });
    }
  }
  return textOfBlocks(blocks, {});
}
