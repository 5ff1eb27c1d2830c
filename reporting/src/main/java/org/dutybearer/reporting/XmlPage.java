package org.dutybearer.reporting;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML one element a line, each as far in as it is deep, with nothing in it that XML cannot hold. */
final class XmlPage {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;
    private int depth;

    XmlPage(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** @param attributes name and value in turn */
    void open(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attributes(attributes);
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    void text(String element, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeCharacters(CellText.clean(text));
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            var value = CellText.clean(attributes[at + 1]);
            if (attributes[at].startsWith("xml:")) xml.writeAttribute("xml", XML, attributes[at].substring(4), value);
            else xml.writeAttribute(attributes[at], value);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
