import type { Email } from 'postal-mime';
import type { Paragraph, Role } from '../model.ts';
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
    'Subject, sender, date on the sender’s own calendar, and the text: the plain version where there is one, else the formatted one. What is quoted from an earlier mail stays in the text, and is not counted as this one’s words; a forwarded mail is. Mails of one thread say so.',
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

function readBody(mail: Email): ReadText {
  const { text, html } = mail;
  if (text !== undefined && text.trim() !== '') return readMailText(text);
  if (html === undefined) return readPlainText('');
  const read = readHtmlPart(html);
  return mail.inReplyTo === undefined && mail.references === undefined ? read : setQuotedApart(read);
}

/** What an answer quotes is told by the mail that it answers: the words of another, of another day. */
function setQuotedApart(read: ReadText): ReadText {
  const apart = read.paragraphs.map((one): Paragraph =>
    one.role === 'quotation' ? { ...one, role: 'furniture' } : one,
  );
  return apart.every(({ role }) => role === 'furniture') ? read : { ...read, paragraphs: apart };
}

/** A line under which the mail that is answered stands whole. */
const ANSWERED =
  /^(?:-{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|message d['’]origine|mensaje original|исходное сообщение|оригинальное сообщение|початкове повідомлення)\s*-{2,}|_{10,})\s*$/imu;
/** The head of such a mail where no line stands above it. */
const ANSWERED_HEAD =
  /^(?:from|von|de|от|від)\s*:[^\n]+\n(?:(?:sent|date|gesendet|datum|envoyé|enviado( el)?|fecha|отправлено|дата|надіслано)\s*:[^\n]+\n)(?:[\p{L} ]{2,12}\s*:[^\n]*\n){1,4}/imu;
/** The line that says whose words are quoted: "On 4 January 2022 Desk wrote:". */
const WROTE =
  /(?:^|\n)[^\n]{0,200}\d[^\n]{0,200}(?:\n[^\n]{0,100})?(?:wrote|schrieb[^\n:]{0,80}|a écrit|escribió|пишет|писал\(?а?\)?|написал\(?а?\)?|пише|написав|написала)\s?:\s*$/iu;

/**
 * The text of a mail without its signature, which follows `-- `. Lines that open with `>` are an earlier mail's words, with
 * the line above them that says whose; so is all that stands under the head of the mail that is answered.
 */
function readMailText(written: string): ReadText {
  // A mailbox hides a line that begins with "From " behind a `>`.
  const text = normaliseText(written).replace(/^>From /gm, 'From ');
  const below = Math.min(
    ...[ANSWERED, ANSWERED_HEAD].map((mark) => text.search(mark)).filter((at) => at > 0),
    text.length,
  );
  const above = text.slice(0, below);
  const signature = above.lastIndexOf('\n-- \n');
  const own = (signature < 0 ? above : above.slice(0, signature + 1)).trim();
  const answered = text.slice(below).trim();
  if (!/^>/m.test(own) && answered === '') return readPlainText(own);
  const blocks: Block[] = [];
  const add = (words: string, role?: Role): void => {
    const read = readPlainText(words);
    for (const one of read.paragraphs)
      blocks.push({ role: role ?? one.role, text: read.text.slice(one.start, one.end) });
  };
  const parts = own.split(/(?<=^|\n)((?:>[^\n]*(?:\n|$))+)/);
  for (const [index, part] of parts.entries()) {
    const wrote = parts[index + 1]?.startsWith('>') ? (WROTE.exec(part.trimEnd().slice(-500))?.[0] ?? '') : '';
    if (part.startsWith('>')) add(part.replace(/^(?:> ?)+/gm, ''), 'quotation');
    else add(part.trimEnd().slice(0, part.trimEnd().length - wrote.length));
    if (wrote !== '') add(wrote, 'quotation');
  }
  add(answered, 'quotation');
  return setQuotedApart(textOfBlocks(blocks, {}));
}
