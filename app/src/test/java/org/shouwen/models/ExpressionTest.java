package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A missing bean, method or arity shows only when a case gets there, months later: here it shows
 * today.
 */
class ExpressionTest {
  private static final Set<Class<?>> ARGUMENTS =
      Set.of(String.class, Long.class, Boolean.class, List.class, DelegateExecution.class);

  @TestFactory
  Stream<DynamicTest> everyExpressionOfEveryModelCanBeEvaluated() {
    return Model.all().stream()
        .flatMap(
            model ->
                expressions(model)
                    .distinct()
                    .map(e -> DynamicTest.dynamicTest(model.key() + " " + e, () -> check(e))));
  }

  private static void check(String text) {
    Expression expression = new Expression(text);
    assertThat(expression.isGrammatical()).as("%s is in the short grammar", text).isTrue();
    expression.call().ifPresent(ExpressionTest::resolve);
  }

  private static void resolve(Expression.Call call) {
    assertThat(Beans.names()).as("bean").contains(call.bean());
    List<Method> methods = Beans.methods(call.bean(), call.method());
    // The engine calls from outside the package: a hidden class would deploy, and fail at run time.
    assertThat(Beans.classOf(call.bean())).as("class of %s", call.bean()).isPublic();
    assertThat(methods).as("%s has one such method, no overloads", call).hasSize(1);
    Class<?>[] types = methods.get(0).getParameterTypes();
    assertThat(types).as("arity of %s", call).hasSize(call.arguments().size());
    assertThat(ARGUMENTS).as("types of %s", call).containsAll(Arrays.asList(types));
    assertThat(
            IntStream.range(0, types.length).filter(i -> !fits(call.arguments().get(i), types[i])))
        .as("arguments of %s that do not fit", call)
        .isEmpty();
    assertThat(call.arguments())
        .as("no bean is passed as a variable")
        .noneMatch(Beans.names()::contains);
    assertThat(call.arguments().contains("execution"))
        .as("the clock expressions alone take the execution")
        .isEqualTo(call.bean().equals("clocks"));
  }

  private static boolean fits(String argument, Class<?> type) {
    if (argument.startsWith("'")) {
      return type == String.class;
    }
    if (argument.matches("-?\\d+")) {
      return type == Long.class;
    }
    return !Set.of("true", "false").contains(argument) || type == Boolean.class;
  }

  /** Attributes and texts alike, wherever they stand. */
  private static Stream<String> expressions(Model model) {
    NodeList elements =
        ((org.w3c.dom.Document) model.xml().getDocument().getDomSource().getNode())
            .getElementsByTagName("*");
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> (Element) elements.item(i))
        .flatMap(ExpressionTest::texts)
        .map(String::strip)
        .filter(text -> text.contains("${") || text.contains("#{"));
  }

  private static Stream<String> texts(Element element) {
    NodeList children = element.getChildNodes();
    Stream<String> own =
        IntStream.range(0, children.getLength())
            .mapToObj(children::item)
            .filter(
                n ->
                    n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE)
            .map(Node::getNodeValue);
    Stream<String> attributes =
        IntStream.range(0, element.getAttributes().getLength())
            .mapToObj(i -> ((Attr) element.getAttributes().item(i)).getValue());
    return Stream.concat(own, attributes);
  }
}
