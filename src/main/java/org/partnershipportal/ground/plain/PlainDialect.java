package org.partnershipportal.ground.plain;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.ChartMarkup;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.LocalizedText;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * What templates say of a record's text: {@code p:text} writes it, {@code p:lang} leaves the writing to another attribute.
 * Where its language is not the page's, the element gets the text's language and direction. {@code p:sheet} fills an element
 * with what the page needs of the style sheet, {@code p:options} a list with what the filter of this name offers,
 * {@code p:chart} a section with a chart, {@code p:gauge} a picture with the arcs of a gauge, and {@code p:languages} a list with the page in each language. {@code p:sample} says, where
 * records are samples, that they are; elsewhere the element is left out.
 */
public final class PlainDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "p";

    /** When the standard dialect sets attributes: after conditions and iterations. */
    private static final int WITH_ATTRIBUTES = 700;

    private final BooleanSupplier sample;

    /** The dialect, with the prefix {@code p}, where no record is a sample. */
    public PlainDialect() {
        this(() -> false);
    }

    /**
     * The dialect, with the prefix {@code p}.
     *
     * @param sample whether records are samples
     */
    public PlainDialect(BooleanSupplier sample) {
        super("Plain pages", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
        this.sample = sample;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new Spoken(prefix, "text", true),
                new Spoken(prefix, "lang", false),
                new Written(prefix, "sheet", PlainDialect::sheet),
                new Written(prefix, "options", PlainDialect::options),
                new Written(prefix, "chart", PlainDialect::chart),
                new Written(prefix, "gauge", PlainDialect::gauge),
                new Written(prefix, "languages", PlainDialect::languages),
                new OfSamples(prefix, sample));
    }

    private static Object evaluated(ITemplateContext context, String expression) {
        return StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
    }

    /** Gives an element the language of a text, and the text itself. */
    private static final class Spoken extends AbstractAttributeTagProcessor {

        private final boolean written;

        Spoken(String prefix, String attribute, boolean written) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, WITH_ATTRIBUTES, true);
            this.written = written;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler element) {
            Object said = evaluated(context, value);
            if (said instanceof LocalizedText text && context.getVariable(Page.NAME) instanceof Page page) {
                if (page.differs(text)) {
                    element.setAttribute("lang", text.language());
                    element.setAttribute("dir", text.direction());
                }
                if (written) {
                    element.setBody(HtmlEscape.escapeHtml4Xml(text.text()), false);
                }
            }
        }
    }

    /** Says that records are samples, or leaves the element out. */
    private static final class OfSamples extends AbstractAttributeTagProcessor {

        private final BooleanSupplier sample;

        OfSamples(String prefix, BooleanSupplier sample) {
            super(TemplateMode.HTML, prefix, null, false, "sample", true, WITH_ATTRIBUTES, true);
            this.sample = sample;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler element) {
            if (sample.getAsBoolean() && context.getVariable(Page.NAME) instanceof Page page) {
                element.setBody(HtmlEscape.escapeHtml4Xml(page.say("plain.layout.sample")), false);
            } else {
                element.removeElement();
            }
        }
    }

    /** What the dialect writes into an element. */
    @FunctionalInterface
    private interface Body {

        /**
         * The markup, escaped where it must be.
         *
         * @param value what the attribute says
         */
        String of(ITemplateContext context, Page page, String value);
    }

    /** Fills an element. */
    private static final class Written extends AbstractAttributeTagProcessor {

        private final Body body;

        Written(String prefix, String attribute, Body body) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, WITH_ATTRIBUTES, true);
            this.body = body;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler element) {
            if (context.getVariable(Page.NAME) instanceof Page page) {
                element.setBody(body.of(context, page, value), false);
            }
        }
    }

    /** The rules that the page's own template, and what fills its places, can need. */
    private static String sheet(ITemplateContext context, Page page, String value) {
        Set<String> templates = new HashSet<>(Slot.templates(context.getVariable(Slot.TEMPLATES)));
        templates.add(context.getTemplateStack().getFirst().getTemplate());
        return Stylesheet.of(Set.copyOf(templates));
    }

    /** The choices of a filter; none where the page has no filters. */
    private static String options(ITemplateContext context, Page page, String value) {
        return context.getVariable(Options.NAME) instanceof Options options
                ? options.html(String.valueOf(evaluated(context, value)), page.say("uikit.filters.all"))
                : "";
    }

    /** The arcs of a gauge; nothing where there is none. */
    private static String gauge(ITemplateContext context, Page page, String value) {
        return evaluated(context, value) instanceof Gauge gauge
                ? gauge.arcs().stream()
                        .map(arc -> "<path class=\"" + (arc.present() ? "on" : "off") + "\" d=\"" + arc.path() + "\"/>")
                        .collect(Collectors.joining())
                : "";
    }

    /** A chart; nothing where there is none. */
    private static String chart(ITemplateContext context, Page page, String value) {
        return evaluated(context, value) instanceof Chart chart ? ChartMarkup.of(chart) : "";
    }

    /** The links by which a language is chosen; they stand on every page. */
    private static String languages(ITemplateContext context, Page page, String value) {
        return page.languages().stream().map(Page.Link::html).collect(Collectors.joining("\n"));
    }
}
