package org.shouwen.document;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.springframework.stereotype.Component;

/**
 * The fonts that are printed with, loaded once. The server does not start without one of them: a
 * broken file makes all families of its extension disappear with nothing but a line in the log.
 */
@Component
public class Fonts {
  static final List<String> FAMILIES =
      List.of("Noto Sans SC", "Noto Sans SC Plain", "Noto Serif SC", "HanaMinB");

  /** What both sets end in; the serif face holds nothing that these do not. */
  private static final List<String> LAST_RESORTS = List.of("Noto Sans SC Plain", "HanaMinB");

  private final List<Font> lastResorts;

  public Fonts() {
    FAMILIES.forEach(Fonts::load);
    this.lastResorts = LAST_RESORTS.stream().map(Fonts::load).toList();
  }

  /** The regular face for drawings, at 12 points. */
  public Font drawing() {
    return lastResorts.get(0);
  }

  /** Whether some font of the sets has a picture for this character. */
  public boolean show(int codePoint) {
    return lastResorts.stream().anyMatch(font -> font.canDisplay(codePoint));
  }

  private static Font load(String family) {
    Font font =
        FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
            .getAwtFontFromBundles(family, Font.PLAIN, 12f, Locale.CHINA, false);
    if (font == null) {
      throw new IllegalStateException(
          "Font family "
              + family
              + " of fonts/fonts.xml cannot be loaded; no paper could be printed");
    }
    return font;
  }
}
