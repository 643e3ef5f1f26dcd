package org.partnershipportal.overview.notification;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.Language;
import org.springframework.web.util.HtmlUtils;

/** The page of a mail, as plain text and as plain HTML that mirrors in Arabic and needs nothing from elsewhere. */
final class MailPage {

    private static final String BRAND = "Partnership Portal";

    /**
     * Something that is told.
     *
     * @param sentence what
     * @param until until when something is to be done; empty if no time is set
     * @param address where it leads
     */
    record Item(String sentence, String until, String address) {

        /** Without a time. */
        Item(String sentence, String address) {
            this(sentence, "", address);
        }
    }

    private final Language language;
    private final String heading;
    private final List<Item> items;
    private final List<Item> foot = new ArrayList<>();

    MailPage(Language language, String heading, List<Item> items) {
        this.language = language;
        this.heading = heading;
        this.items = List.copyOf(items);
    }

    /** Small print. */
    MailPage foot(String sentence) {
        return foot(sentence, "");
    }

    /** Small print that leads somewhere. */
    MailPage foot(String sentence, String address) {
        foot.add(new Item(sentence, address));
        return this;
    }

    Mail mail(String to) {
        return new Mail(to, language, heading, text(), html());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            text.append(item.sentence()).append('\n');
            if (!item.until().isEmpty()) {
                text.append(item.until()).append('\n');
            }
            text.append(item.address()).append("\n\n");
        }
        text.append("-- \n").append(BRAND).append('\n');
        for (Item item : foot) {
            text.append(item.sentence()).append('\n');
            if (!item.address().isEmpty()) {
                text.append(item.address()).append('\n');
            }
        }
        return text.toString();
    }

    private String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"")
                .append(language.tag())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(heading))
                .append("</title></head><body style=\"margin:0;padding:24px;background:#FAF8F5;color:#211A26;"
                        + "font:16px/1.6 'Noto Sans',Arial,sans-serif\"><h1 style=\"font-size:20px;line-height:1.4\">")
                .append(escaped(heading))
                .append("</h1><ul style=\"padding:0;list-style:none\">");
        for (Item item : items) {
            html.append("<li style=\"margin:0 0 16px\">").append(link(item));
            if (!item.until().isEmpty()) {
                html.append("<br><span style=\"color:#5C5363\">")
                        .append(escaped(item.until()))
                        .append("</span>");
            }
            html.append("</li>");
        }
        html.append(
                        "</ul><hr style=\"border:0;border-top:1px solid #E4DDE2\"><div style=\"font-size:14px;color:#5C5363\">")
                .append("<p>")
                .append(BRAND)
                .append("</p>");
        for (Item item : foot) {
            html.append("<p>")
                    .append(item.address().isEmpty() ? escaped(item.sentence()) : link(item))
                    .append("</p>");
        }
        return html.append("</div></body></html>").toString();
    }

    private static String link(Item item) {
        return "<a style=\"color:#6D2555\" href=\"" + escaped(item.address()) + "\">" + escaped(item.sentence())
                + "</a>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
