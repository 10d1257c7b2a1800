package org.shouwen.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializationDataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form refuses and what it makes of what it takes, line by line. Today is 2026-11-23. */
class FormContractTableTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final FormCheck CHECK =
      new FormCheck(
          new Feel(new ScalaFeelEngineFactory().createInstance()),
          new FormSettings(null, "请到案件页“当事人”栏填写", 4000),
          TODAY);

  private static final String FORM =
      """
      {"id":"f","components":[
       {"type":"text","text":"**{{caseNumber}}**"},
       {"type":"textfield","key":"caseNumber","label":"统一编号","disabled":true},
       {"type":"textfield","key":"title","label":"标题","validate":{"required":true,"minLength":2,"maxLength":10}},
       {"type":"textfield","key":"code","label":"代码","validate":{"pattern":"^[A-Z]{2}$"}},
       {"type":"textarea","key":"opinion","label":"办理意见"},
       {"type":"number","key":"days","label":"天数","decimalDigits":0,"validate":{"min":5,"max":15}},
       {"type":"number","key":"share","label":"比例"},
       {"type":"checkbox","key":"told","label":"已告知"},
       {"type":"radio","key":"outcome","label":"结论","validate":{"required":true},
        "values":[{"label":"给予","value":"GRANT"},{"label":"不予","value":"REFUSE"}]},
       {"type":"group","label":"不予","conditional":{"hide":"=outcome != \\"REFUSE\\""},"components":[
        {"type":"checklist","key":"grounds","label":"理由","validate":{"required":true},
         "values":[{"label":"甲","value":"A"},{"label":"乙","value":"B"}]}]},
       {"type":"select","key":"lawyer","label":"承办人","valuesKey":"candidates"},
       {"type":"datetime","subtype":"date","key":"servedOn","dateLabel":"送达日","properties":{"notAfter":"today"}},
       {"type":"datetime","subtype":"datetime","key":"hearing","dateLabel":"开庭","disallowPassedDates":true},
       {"type":"datetime","subtype":"time","key":"at","timeLabel":"几点"},
       {"type":"textfield","key":"reason","label":"原因","validate":{"required":true},
        "conditional":{"hide":"=told or neverSet = 3"}}
      ]}
      """;

  private static final Map<String, Object> GOOD =
      Map.of("title", "借款纠纷", "outcome", "GRANT", "told", true);

  private static FormCheck.Outcome submit(Map<String, Object> sent) {
    var form = FormParser.parse(new ByteArrayInputStream(FORM.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> present =
        Map.of(
            "caseNumber",
            "33050300020260000012X",
            "candidates",
            List.of(Map.of("label", "吕诗", "value", "lvshi"), "other"));
    return CHECK.check(form, Submitted.plain(sent), present::get);
  }

  private static Map<String, Object> with(Object... pairs) {
    Map<String, Object> sent = new HashMap<>(GOOD);
    for (int i = 0; i < pairs.length; i += 2) {
      sent.put((String) pairs[i], pairs[i + 1]);
    }
    return sent;
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(with("title", null), "标题（title）：必填"),
        arguments(with("title", " \t　\n"), "标题（title）：必填"),
        arguments(with("title", "长"), "标题（title）：过短，至少2字"),
        arguments(with("title", "一二三四五六七八九十一"), "标题（title）：过长，至多10字"),
        arguments(with("title", List.of("甲")), "标题（title）：应为文字"),
        arguments(with("title", "甲\u0000乙"), "标题（title）：含有不可见的控制字符"),
        arguments(with("code", "ABC"), "代码（code）：格式不正确"),
        arguments(with("opinion", "长".repeat(4001)), "办理意见（opinion）：过长，至多4000字"),
        arguments(with("days", 4), "天数（days）：不得小于5"),
        arguments(with("days", "16"), "天数（days）：不得大于15"),
        arguments(with("days", 7.5), "天数（days）：应为整数"),
        arguments(with("days", "七"), "天数（days）：应为数字"),
        arguments(with("days", true), "天数（days）：应为数字"),
        arguments(with("share", "1e400"), "比例（share）：数字超出范围"),
        arguments(with("told", "maybe", "reason", "甲"), "已告知（told）：应为是或否"),
        arguments(with("outcome", "DENY"), "结论（outcome）：不是可选值"),
        arguments(with("outcome", ""), "结论（outcome）：必填"),
        arguments(with("outcome", "REFUSE"), "理由（grounds）：必填"),
        arguments(with("outcome", "REFUSE", "grounds", List.of()), "理由（grounds）：必填"),
        arguments(with("outcome", "REFUSE", "grounds", List.of("A", "C")), "理由（grounds）：不是可选值"),
        arguments(with("outcome", "REFUSE", "grounds", List.of("A", "A")), "理由（grounds）：不是可选值"),
        arguments(with("outcome", "REFUSE", "grounds", "A"), "理由（grounds）：应为多选列表"),
        arguments(with("grounds", List.of("A")), "理由（grounds）：此时不应填写"),
        arguments(with("lawyer", "nobody"), "承办人（lawyer）：不是可选值"),
        arguments(with("servedOn", "2026-02-30"), "送达日（servedOn）：日期无效"),
        arguments(with("servedOn", "0026-01-01"), "送达日（servedOn）：日期不合常理"),
        arguments(with("servedOn", "2026-11-24"), "送达日（servedOn）：不得晚于今天"),
        arguments(with("servedOn", "昨天"), "送达日（servedOn）：日期无效"),
        arguments(with("hearing", "2026-11-22T10:00+08:00"), "开庭（hearing）：不得早于今天"),
        arguments(with("hearing", "2126-11-22T10:00+08:00"), "开庭（hearing）：日期不合常理"),
        arguments(with("hearing", "2026-11-25"), "开庭（hearing）：日期无效"),
        arguments(with("at", "25:00"), "几点（at）：时间无效"),
        arguments(with("told", false), "原因（reason）：必填"),
        arguments(with("approved", true), "approved：本表单没有此字段"),
        arguments(with("caseNumber", "另一个"), "统一编号（caseNumber）：只读，不能修改"),
        arguments(
            with("opinion", "身份证330503199003071234，请核对"), "办理意见（opinion）：不得填写身份证号，请到案件页“当事人”栏填写"),
        arguments(with("opinion", "330503 19900307 123X"), "办理意见（opinion）：不得填写身份证号，请到案件页“当事人”栏填写"),
        arguments(with("opinion", "电话１３８１２３４５６７８"), "办理意见（opinion）：不得填写手机号，请到案件页“当事人”栏填写"),
        arguments(with("opinion", "欠款5000 138-1234-5678"), "办理意见（opinion）：不得填写手机号，请到案件页“当事人”栏填写"),
        arguments(with("share", 13812345678L), "比例（share）：不得填写手机号，请到案件页“当事人”栏填写"),
        arguments(
            with("title", Variables.fileValue("a.txt").file(new byte[] {1}).create()),
            "标题（title）：应为文字"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refused")
  void refuses(Map<String, Object> sent, String problem) {
    assertThat(submit(sent).problems()).containsExactly(problem);
  }

  static Stream<Arguments> taken() {
    Object json =
        Variables.serializedObjectValue("[\"A\",\"B\"]")
            .objectTypeName("java.util.ArrayList")
            .serializationDataFormat(Variables.SerializationDataFormats.JSON)
            .create();
    return Stream.of(
        arguments(with("days", 7), "days", 7L),
        arguments(with("days", "7"), "days", 7L),
        arguments(with("days", 7.0), "days", 7L),
        arguments(with("share", 0.25), "share", 0.25),
        arguments(with("told", "true"), "told", true),
        arguments(with("title", 2026), "title", "2026"),
        arguments(with("code", "AB"), "code", "AB"),
        arguments(with("opinion", "  "), "opinion", null),
        arguments(with(), "servedOn", null),
        arguments(with(), "grounds", List.of()),
        arguments(with(), "reason", null),
        arguments(with("lawyer", "lvshi"), "lawyer", "lvshi"),
        arguments(with("lawyer", "other"), "lawyer", "other"),
        arguments(with("servedOn", "2026-11-23"), "servedOn", "2026-11-23"),
        arguments(with("hearing", "2026-12-01T10:00+08:00"), "hearing", "2026-12-01T10:00+08:00"),
        arguments(with("at", "T09:30+08:00"), "at", "T09:30+08:00"),
        arguments(with("outcome", "REFUSE", "grounds", json), "grounds", List.of("A", "B")),
        arguments(with("caseNumber", "33050300020260000012X"), "title", "借款纠纷"),
        arguments(with("opinion", "座机0572-3020148，案号（2026）浙0503民初1234号"), "title", "借款纠纷"),
        arguments(
            with("opinion", "33050300020260000012X 号案件已于2026-11-20 10:30告知"), "title", "借款纠纷"),
        arguments(with("opinion", "𠮷先生同意"), "opinion", "𠮷先生同意"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void takes(Map<String, Object> sent, String key, Object value) {
    var outcome = submit(sent);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.values()).containsEntry(key, value);
  }

  @Test
  void tellsEveryProblemAtOnceAndLeavesTheReadOnlyHeadAlone() {
    var outcome = submit(Map.of("days", 1, "surprise", "x"));
    assertThat(outcome.problems())
        .containsExactly(
            "surprise：本表单没有此字段",
            "标题（title）：必填",
            "天数（days）：不得小于5",
            "结论（outcome）：必填",
            "原因（reason）：必填");
    assertThat(outcome.values()).doesNotContainKey("caseNumber");
  }

  @Test
  void refusesToReadAFormThatItCouldNotCheck() {
    for (String broken :
        Arrays.asList(
            "{\"type\":\"filepicker\",\"key\":\"file\"}",
            "{\"type\":\"dynamiclist\",\"path\":\"members\",\"components\":[]}",
            "{\"type\":\"group\",\"path\":\"inner\",\"components\":[]}",
            "{\"type\":\"textfield\",\"key\":\"\"}",
            "{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"textfield\",\"key\":\"a\"}")) {
      byte[] form = ("{\"components\":[" + broken + "]}").getBytes(StandardCharsets.UTF_8);
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> FormParser.parse(new ByteArrayInputStream(form)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void neverDeserializesWhatAClientCallsAClass() {
    Object evil =
        Variables.serializedObjectValue("rO0ABXNy")
            .objectTypeName("java.util.HashMap")
            .serializationDataFormat(
                (SerializationDataFormat) Variables.SerializationDataFormats.JAVA)
            .create();
    assertThat(submit(with("title", evil)).problems()).containsExactly("标题（title）：应为文字");
  }
}
