package org.shouwen.casefile.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The kinds of file that we take, told by their first bytes and never by their name or by what the
 * sender says.
 */
public enum FileType {
  PDF("application/pdf", "pdf", b -> begins(b, 0, "%PDF-")),
  PNG("image/png", "png", b -> begins(b, 0, "\u0089PNG\r\n\u001a\n")),
  JPEG("image/jpeg", "jpg", b -> begins(b, 0, "\u00ff\u00d8\u00ff")),
  HEIC("image/heic", "heic", FileType::isHeic),
  OFD("application/ofd", "ofd", b -> ZipPackage.holds(b, "OFD.xml"::equals)),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      b -> ZipPackage.holds(b, "word/document.xml"::equals));

  static final String NAMES = "PDF、PNG、JPEG、HEIC、OFD、DOCX";
  private final String mime;
  private final String extension;
  private final Predicate<byte[]> recognises;

  FileType(String mime, String extension, Predicate<byte[]> recognises) {
    this.mime = mime;
    this.extension = extension;
    this.recognises = recognises;
  }

  static Optional<FileType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.recognises.test(content)).findFirst();
  }

  /** With its point, "" for a type that we never take. */
  public static String extensionOf(String mime) {
    return Arrays.stream(values())
        .filter(type -> type.mime.equals(mime))
        .map(type -> '.' + type.extension)
        .findFirst()
        .orElse("");
  }

  String mime() {
    return mime;
  }

  private static boolean isHeic(byte[] content) {
    return begins(content, 4, "ftyp")
        && (begins(content, 8, "hei") || begins(content, 8, "hev") || begins(content, 8, "mif1"));
  }

  private static boolean begins(byte[] content, int at, String magic) {
    byte[] expected = magic.getBytes(ISO_8859_1);
    return content.length >= at + expected.length
        && Arrays.equals(content, at, at + expected.length, expected, 0, expected.length);
  }
}
