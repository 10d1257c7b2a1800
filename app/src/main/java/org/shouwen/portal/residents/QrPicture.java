package org.shouwen.portal.residents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as an SVG picture: sharp on paper at any size, no pixels to send. */
final class QrPicture {
  private QrPicture() {}

  static String of(String content) {
    BitMatrix dots = encode(content);
    var path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>"
        .formatted(dots.getWidth(), dots.getHeight(), path);
  }

  private static BitMatrix encode(String content) {
    try {
      return new QRCodeWriter()
          .encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(
          "no QR code holds " + content.length() + " characters", tooLong);
    }
  }
}
