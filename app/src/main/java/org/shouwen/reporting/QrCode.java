package org.shouwen.reporting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** An address as a QR code, drawn as one vector shape. */
final class QrCode extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private final transient BitMatrix modules;

  QrCode(String address) {
    try {
      this.modules =
          new QRCodeWriter()
              .encode(
                  address,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      1));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + address, e);
    }
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
    double size = Math.min(area.getWidth(), area.getHeight()) / modules.getWidth();
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          dark.append(
              new Rectangle2D.Double(area.getX() + x * size, area.getY() + y * size, size, size),
              false);
        }
      }
    }
    page.setColor(Color.BLACK);
    page.fill(dark);
  }
}
