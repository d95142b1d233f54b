import { packZip } from './open-file.ts';

/** A Word file with these paragraphs, given as the XML inside `w:body`. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return packZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${spaces}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:dc="d" xmlns:cp="c" xmlns:dcterms="t"><dc:title>The strike</dc:title><dc:creator>Åsa Holm</dc:creator><dcterms:created>2019-05-09T08:30:00Z</dcterms:created><dcterms:modified>2021-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>',
    ...parts,
  });
}

export function makeOdt(body: string): Uint8Array {
  return packZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml':
      '<office:document-meta><office:meta><dc:title>The strike</dc:title><meta:initial-creator>Åsa Holm</meta:initial-creator><meta:creation-date>2019-05-09T08:30:00.123456</meta:creation-date><dc:date>2021-01-01T00:00:00</dc:date></office:meta></office:document-meta>',
  });
}

export function makeEpub(chapters: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, index) => `<item id="c${index}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  const order = names.map((_, index) => `<itemref idref="c${index}"/>`).toReversed();
  return packZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata><dc:title>The strike</dc:title><dc:creator>Åsa Holm</dc:creator><dc:date>2019-05-09</dc:date><dc:language>en</dc:language></metadata><manifest>${items.join('')}<item id="toc" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="toc"/>${order.join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><p>Contents</p></body></html>',
    ...Object.fromEntries(names.map((name) => [`OEBPS/text/${name}`, chapters[name]!])),
  });
}

/** A workbook of one sheet, its cells given as XML, with shared strings. */
export function makeXlsx(rows: string, strings: readonly string[]): Uint8Array {
  return packZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook><workbookPr/><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}
