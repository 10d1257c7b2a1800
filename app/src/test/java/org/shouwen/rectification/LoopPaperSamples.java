package org.shouwen.rectification;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperSamples;
import org.shouwen.rectification.paper.RectificationNotice;
import org.shouwen.supervision.paper.ChasingNotice;
import org.shouwen.supervision.paper.SupervisionOrder;

/** The papers of rectification and supervision as they might be. */
public class LoopPaperSamples implements PaperSamples {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Override
  public Stream<PaperContent> samples() {
    return Stream.of(
        new RectificationNotice("南浔区公证业务窗口", "未一次性告知", "查录音：陈㛃䶮来访时只告知了两件材料，第二次来访才告知第三件。"),
        new SupervisionOrder("挂牌督办", "超期", "“签收或退单”已届满而未办结，请立即办理并说明原因", DAY),
        new ChasingNotice("超期", "“签收或退单”已届满而未办结，请立即办理并说明原因", DAY));
  }
}
