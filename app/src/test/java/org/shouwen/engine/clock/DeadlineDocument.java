package org.shouwen.engine.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.RuleFamily;
import org.shouwen.clock.explain.Explanation;

/**
 * Writes 办理时限一览表 from the table of limits and the models, so that the page cannot say something
 * else than the program does.
 */
final class DeadlineDocument {
  private static final String HEAD =
      """
      # 办理时限一览表

      本页由 `processes/deadlines.dmn` 与 `processes/*.bpmn` 生成，请勿手改。更新：`mvn -pl app test -Dtest=DeadlineDocumentTest -Dshouwen.docs.update=true`。
      管理员另行发布的时限（`/calendar/rules`）优先于本表。日为自然日，末日遇休息日顺延；工作日含调休上班日；开始当日不计。
      责任方：本机关的，逾期报督办；当事人的，提醒，届满后依法律规定的后果；其他单位的（法院、公证机构、承办案件的律师事务所），逾期发函催办，不对本机关督办。
      停止计算的当日与恢复的当日均不计入。“待核实”指数额或条文出自惯例或记忆，尚待核对官方文本。

      | 编号 | 事项 | 时限 | 起算 | 完成 | 责任方 | 停止计算（凭据） | 延长 | 免责 | 届满 | 依据 | 核实 | 模型 |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|
      """;

  private final Explanation words = Explanation.in(java.util.Locale.CHINA);

  String write(List<DeadlineRule> rules, Path models) {
    Map<String, List<String>> places = places(models);
    return HEAD
        + rules.stream().map(r -> row(r, places)).collect(Collectors.joining("\n", "", "\n"));
  }

  private String row(DeadlineRule r, Map<String, List<String>> places) {
    return Stream.of(
            "`" + r.rule() + "`",
            r.title() + " · " + r.titleEn(),
            r.amount() + words.word("clock.unit." + r.unit()),
            words.word("clock.event." + r.startEvent()),
            r.metAt().isEmpty() ? "本环节结束" : words.word("clock.event." + r.metAt()) + "之日",
            words.word("rules.owner." + r.owner()),
            stands(r),
            r.extensionCap() == 0
                ? "不得延长"
                : "至多 "
                    + r.extensionCap()
                    + words.word("clock.unit." + r.unit())
                    + "，一次，"
                    + r.approver()
                    + " 批准",
            r.excuses().isEmpty()
                ? "—"
                : r.excuses().stream()
                    .map(e -> words.word("clock.ground." + e))
                    .collect(Collectors.joining("、")),
            r.onExpiry(),
            r.article(),
            r.assumed() ? "待核实" : "已核实",
            places(r, places))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String places(DeadlineRule r, Map<String, List<String>> all) {
    List<String> own =
        all.entrySet().stream()
            .filter(used -> new RuleFamily(used.getKey()).has(r.rule()))
            .flatMap(used -> used.getValue().stream())
            .toList();
    return own.isEmpty() ? "尚无" : String.join("<br>", own);
  }

  private String stands(DeadlineRule r) {
    return r.standsOn().isEmpty()
        ? "不停"
        : r.standsOn().stream()
            .map(
                g ->
                    words.word("clock.ground." + g.code())
                        + "（"
                        + words.word("clock.ground." + g.paper())
                        + "）")
            .collect(Collectors.joining("、"));
  }

  /** Rule or family to the elements of the models that carry or stop it. */
  static Map<String, List<String>> places(Path models) {
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(models)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList()) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String process = model.getModelElementsByType(Process.class).iterator().next().getId();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
          note(found, process, node);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void note(Map<String, List<String>> found, String process, FlowNode node) {
    if (node.getExtensionElements() == null) {
      return;
    }
    node.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
        .flatMap(p -> p.getCamundaProperties().stream())
        .filter(
            p ->
                List.of(ClockProperties.CLOCK, ClockProperties.SUSPENDS)
                    .contains(p.getCamundaName()))
        .forEach(
            p ->
                found
                    .computeIfAbsent(p.getCamundaValue().split(":")[0], r -> new ArrayList<>())
                    .add(
                        process
                            + " `"
                            + node.getId()
                            + "`"
                            + (p.getCamundaName().equals(ClockProperties.SUSPENDS) ? " 停" : "")));
  }
}
