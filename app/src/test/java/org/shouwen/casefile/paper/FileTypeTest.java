package org.shouwen.casefile.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.casefile.PaperTitle;

class FileTypeTest {
  @Test
  void aFileIsKnownByItsFirstBytes() {
    assertThat(of("%PDF-1.4")).contains(FileType.PDF);
    assertThat(of("\u0089PNG\r\n\u001a\nrest")).contains(FileType.PNG);
    assertThat(of("\u00ff\u00d8\u00ff\u00e0rest")).contains(FileType.JPEG);
    assertThat(of("....ftypheic.....")).contains(FileType.HEIC);
    assertThat(of("....ftypmif1.....")).contains(FileType.HEIC);
  }

  @ParameterizedTest
  @CsvSource({"MZ executable", "<html>", "GIF89a", "PK", "' %PDF-1.4'"})
  void whatIsNoneOfThemIsNothing(String bytes) {
    assertThat(of(bytes)).isEmpty();
  }

  @Test
  void packagesAreKnownByWhatTheyHold() throws IOException {
    assertThat(FileType.of(zip("OFD.xml", 10))).contains(FileType.OFD);
    assertThat(FileType.of(zip("word/document.xml", 10))).contains(FileType.DOCX);
    assertThat(FileType.of(zip("evil.js", 10))).isEmpty();
  }

  @Test
  void aPackageThatUnpacksToHundredsOfMegabytesIsNotUnpacked() throws IOException {
    byte[] bomb = zip("huge", 200 << 20, "OFD.xml");
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(FileType.of(bomb)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\fakepath\\工资条.pdf, 工资条.pdf",
    "../../etc/passwd, passwd",
    "身份证\u202Efdp.exe, 身份证fdp.exe",
    "..., 材料"
  })
  void aTitleFromAFileNameIsHarmless(String name, String title) {
    assertThat(PaperTitle.fromFileName(name, "材料")).isEqualTo(title);
  }

  private static Optional<FileType> of(String bytes) {
    return FileType.of(bytes.getBytes(ISO_8859_1));
  }

  private static byte[] zip(String entry, int size, String... more) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      byte[] zeros = new byte[1 << 16];
      for (int left = size; left > 0; left -= zeros.length) {
        zip.write(zeros, 0, Math.min(left, zeros.length));
      }
      for (String name : more) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return bytes.toByteArray();
  }
}
