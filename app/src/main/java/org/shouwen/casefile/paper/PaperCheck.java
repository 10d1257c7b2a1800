package org.shouwen.casefile.paper;

import java.util.regex.Pattern;
import org.shouwen.casefile.Papers.NewPaper;
import org.shouwen.problem.InvalidInput;

/** What may be filed: a file of a known kind, of bearable size, under a harmless title. */
final class PaperCheck {
  static final int SIZE = 10 << 20;
  private static final int TITLE = 100;
  private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{1,58}");

  /**
   * Control and invisible characters; among them the ones that turn the direction of writing and
   * fake an extension.
   */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

  private PaperCheck() {}

  /**
   * @return the type that the bytes are of
   */
  static FileType check(NewPaper paper) {
    if (paper.kind() == null || !KIND.matcher(paper.kind()).matches()) {
      throw new InvalidInput("kind", "材料种类须为大写代码，如 IDENTITY_PROOF");
    }
    checkTitle(paper.title());
    byte[] content = paper.content();
    if (content == null || content.length == 0) {
      throw new InvalidInput("file", "文件是空的");
    }
    if (content.length > SIZE) {
      throw new InvalidInput("file", "文件最大 10 MB");
    }
    return FileType.of(content)
        .orElseThrow(() -> new InvalidInput("file", "只接受 " + FileType.NAMES + " 文件"));
  }

  private static void checkTitle(String title) {
    if (title == null || title.isBlank()) {
      throw new InvalidInput("title", "请写明材料名称");
    }
    if (title.codePointCount(0, title.length()) > TITLE) {
      throw new InvalidInput("title", "材料名称最多 " + TITLE + " 字");
    }
    if (UNSEEN.matcher(title).find()) {
      throw new InvalidInput("title", "材料名称含有不可见字符");
    }
  }
}
