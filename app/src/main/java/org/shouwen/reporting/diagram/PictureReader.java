package org.shouwen.reporting.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first diagram of a model: shapes and edges, with what they stand for. */
final class PictureReader {
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String EDGE = "http://www.omg.org/spec/DD/20100524/DI";
  private static final double MARGIN = 12;

  private final Map<String, Element> elements = new HashMap<>();
  private final Set<String> defaults = new HashSet<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private Rectangle2D bounds;

  private PictureReader() {}

  static Picture read(String xml) {
    return new PictureReader().picture(parse(xml));
  }

  private Picture picture(Document document) {
    all(document.getDocumentElement(), BPMN, "*")
        .forEach(
            element -> {
              elements.put(element.getAttribute("id"), element);
              if (!element.getAttribute("default").isEmpty()) {
                defaults.add(element.getAttribute("default"));
              }
            });
    all(document.getDocumentElement(), DI, "BPMNShape").forEach(this::shape);
    all(document.getDocumentElement(), DI, "BPMNEdge").forEach(this::edge);
    if (bounds == null) {
      throw new IllegalArgumentException("The model has no diagram");
    }
    nodes.sort(
        Comparator.comparing((Node n) -> !n.isFrame())
            .thenComparing(n -> -n.box().getWidth() * n.box().getHeight()));
    bounds.setRect(
        bounds.getX() - MARGIN,
        bounds.getY() - MARGIN,
        bounds.getWidth() + 2 * MARGIN,
        bounds.getHeight() + 2 * MARGIN);
    return new Picture(nodes, flows, bounds);
  }

  private void shape(Element shape) {
    Element element = elements.get(shape.getAttribute("bpmnElement"));
    if (element == null) {
      return;
    }
    String kind = element.getLocalName();
    String trigger = "";
    for (Element child : children(element)) {
      if (child.getLocalName().endsWith("EventDefinition")) {
        trigger = child.getLocalName().replace("EventDefinition", "");
      }
    }
    nodes.add(
        new Node(
            element.getAttribute("id"),
            kind,
            element.getAttribute("name"),
            trigger,
            seen(box(shape)),
            seen(label(shape)),
            !"false".equals(shape.getAttribute("isExpanded")),
            !"false".equals(element.getAttribute("cancelActivity"))
                && !"false".equals(element.getAttribute("isInterrupting")),
            "true".equals(element.getAttribute("triggeredByEvent"))));
  }

  private void edge(Element edge) {
    Element element = elements.get(edge.getAttribute("bpmnElement"));
    if (element == null || !element.getLocalName().equals("sequenceFlow")) {
      return;
    }
    List<Point2D> way = new ArrayList<>();
    for (Element point : all(edge, EDGE, "waypoint")) {
      Point2D at = new Point2D.Double(number(point, "x"), number(point, "y"));
      seen(new Rectangle2D.Double(at.getX(), at.getY(), 1, 1));
      way.add(at);
    }
    String source = element.getAttribute("sourceRef");
    Element from = elements.get(source);
    flows.add(
        new Flow(
            element.getAttribute("id"),
            element.getAttribute("name"),
            source,
            element.getAttribute("targetRef"),
            defaults.contains(element.getAttribute("id")),
            !all(element, BPMN, "conditionExpression").isEmpty()
                && from != null
                && !from.getLocalName().endsWith("Gateway"),
            way,
            seen(label(edge))));
  }

  private Rectangle2D seen(Rectangle2D box) {
    if (box != null) {
      bounds = bounds == null ? (Rectangle2D) box.clone() : bounds.createUnion(box);
    }
    return box;
  }

  private static Rectangle2D label(Element owner) {
    for (Element child : children(owner)) {
      if (child.getLocalName().equals("BPMNLabel") && !all(child, DC, "Bounds").isEmpty()) {
        return box(child);
      }
    }
    return null;
  }

  private static Rectangle2D box(Element owner) {
    for (Element child : children(owner)) {
      if (child.getLocalName().equals("Bounds")) {
        return new Rectangle2D.Double(
            number(child, "x"),
            number(child, "y"),
            number(child, "width"),
            number(child, "height"));
      }
    }
    throw new IllegalArgumentException("No bounds: " + owner.getAttribute("id"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static List<Element> children(Element element) {
    List<Element> all = new ArrayList<>();
    for (org.w3c.dom.Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        all.add(child);
      }
    }
    return all;
  }

  private static List<Element> all(Element root, String namespace, String name) {
    NodeList found = root.getElementsByTagNameNS(namespace, name);
    List<Element> all = new ArrayList<>(found.getLength());
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("The model cannot be read", e);
    }
  }
}
