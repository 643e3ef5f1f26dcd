package org.partnershipportal.platform.cleaning;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies one part of an office file as it is read, without what is not to be read: what was deleted under tracked changes,
 * comments, embedded objects, names of authors, and whatever would be fetched from elsewhere when the file is opened.
 */
final class OfficeXml {

    /** Parts that are left out as a whole. */
    private static final Pattern PARTS_LEFT_OUT = Pattern.compile(
            "docprops/.*|customxml/.*|.*/(comments|people|persons?|threadedcomments|embeddings|activex|externallinks"
                    + "|revisions|querytables|printersettings|ctrlprops|customxml|glossary|webextensions|thumbnails?)"
                    + "([a-z]*\\d*\\.xml|[^/]*/.*)|.*connections\\.xml|.*vmldrawing.*|.*\\.(bin|exe|dll|js|vbs)",
            Pattern.CASE_INSENSITIVE);

    /** Elements left out with all that is in them, by their local names. */
    private static final Set<String> LEFT_OUT = words(
            // Word
            "del moveFrom moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd delText delInstrText"
                    + " commentRangeStart commentRangeEnd commentReference rPrChange pPrChange sectPrChange tblPrChange"
                    + " tblGridChange trPrChange tcPrChange tblPrExChange numberingChange object control altChunk"
                    + " proofErr docVars attachedTemplate mailMerge rsids subDoc"
                    // Excel: the values that were computed stay
                    + " f oleObjects controls legacyDrawing legacyDrawingHF externalReferences webPublishing"
                    + " webPublishItems"
                    // OpenDocument
                    + " tracked-changes change change-start change-end annotation annotation-end scripts"
                    + " event-listeners object-ole plugin applet floating-frame forms dde-connection-decls dde-source"
                    + " section-source table-source");

    /** Elements left out whose content stays. */
    private static final Set<String> UNWRAPPED = words("ins moveTo smartTag customXml");

    private static final Set<String> LEFT_OUT_ATTRIBUTES = words("author date initials userId providerId creator");

    /** Fields that draw in other files, or speak of the author or the file. */
    private static final Pattern FIELD = Pattern.compile(
            "\\s*(INCLUDE\\w*|DDE\\w*|LINK|IMPORT|DATABASE|RD|AUTHOR|LASTSAVEDBY|FILENAME|TEMPLATE|USER\\w+|DOC\\w+)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern WEB =
            Pattern.compile("(https?:|mailto:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INSIDE = Pattern.compile("(\\./)?(Pictures|media|ObjectReplacements)/[^:]*|#.*");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final XMLEventReader in;
    private final XMLEventWriter out;

    /** What the field says that is open, for programs write it in several pieces. */
    private final StringBuilder field = new StringBuilder();

    private OfficeXml(InputStream in, OutputStream out) throws XMLStreamException {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.in = readers.createXMLEventReader(in);
        this.out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
    }

    static void copy(InputStream in, OutputStream out) throws XMLStreamException {
        new OfficeXml(in, out).copy();
    }

    private void copy() throws XMLStreamException {
        boolean instruction = false;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                String name = element.getName().getLocalPart();
                instruction = name.equals("instrText");
                if (name.equals("fldChar")) {
                    field.setLength(0);
                }
                if (isLeftOut(element)) {
                    skip();
                } else if (!UNWRAPPED.contains(name)) {
                    out.add(cleaned(element));
                }
            } else if (event.isEndElement()) {
                instruction = false;
                if (!UNWRAPPED.contains(event.asEndElement().getName().getLocalPart())) {
                    out.add(event);
                }
            } else if (!isNote(event) && !(instruction && isField(event))) {
                out.add(event);
            }
        }
        out.close();
    }

    private static boolean isLeftOut(StartElement element) {
        return LEFT_OUT.contains(element.getName().getLocalPart())
                || (element.getName().getLocalPart().equals("Relationship") && !isKept(element));
    }

    /** A relationship to a part of the file, or of a link to the web. */
    private static boolean isKept(StartElement relationship) {
        String target = attribute(relationship, "Target");
        String type = attribute(relationship, "Type");
        if (attribute(relationship, "TargetMode").toLowerCase(Locale.ROOT).equals("external")) {
            return type.endsWith("/hyperlink") && WEB.matcher(target).matches();
        }
        return isKept(target) && !type.endsWith("/aFChunk") && !type.endsWith("/oleObject");
    }

    /** Whether the part, named from the root or as another part names it, belongs to what is read. */
    static boolean isKept(String name) {
        String part = name.toLowerCase(Locale.ROOT);
        while (part.startsWith("../") || part.startsWith("/")) {
            part = part.substring(part.indexOf('/') + 1);
        }
        return !PARTS_LEFT_OUT.matcher(part).matches()
                && !PARTS_LEFT_OUT.matcher("word/" + part).matches()
                && !part.contains("..");
    }

    private static String attribute(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }

    private static StartElement cleaned(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (isKept(element, attribute)) {
                kept.add(attribute);
            }
        }
        return EVENTS.createStartElement(element.getName(), kept.iterator(), element.getNamespaces());
    }

    private static boolean isKept(StartElement element, Attribute attribute) {
        String name = attribute.getName().getLocalPart();
        if (LEFT_OUT_ATTRIBUTES.contains(name) || name.startsWith("rsid")) {
            return false;
        }
        if (name.equals("instr")) {
            return !FIELD.matcher(attribute.getValue()).matches();
        }
        if (name.equals("href")) {
            boolean link = element.getName().getLocalPart().equals("a");
            return INSIDE.matcher(attribute.getValue()).matches()
                    || (link && WEB.matcher(attribute.getValue()).matches());
        }
        return true;
    }

    private static boolean isNote(XMLEvent event) {
        return event.getEventType() == XMLEvent.COMMENT || event.isProcessingInstruction();
    }

    private boolean isField(XMLEvent piece) {
        return piece.isCharacters()
                && FIELD.matcher(field.append(piece.asCharacters().getData())).matches();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
