package org.partnershipportal.overview.notification;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of an email, as plain text and as HTML that mirrors in Arabic and needs nothing from elsewhere. It says who writes and
 * what the portal is; one thing leads on by a button, several by their links.
 */
final class MailPage {

    /** The look of the emails that Keycloak sends too; programs that drop it show a plain page. */
    private static final String STYLE = "<style>"
            + "body{margin:0;padding:24px;background:#FAF8F5;color:#211A26;"
            + "font:16px/1.6 'Noto Sans','Noto Sans Arabic','Segoe UI',sans-serif}"
            + ".card{max-width:36rem;margin:0 auto;padding:24px;background:#FFFFFF;border:1px solid #E4DDE2;border-radius:8px}"
            + ".mark{margin:0 0 16px;font-weight:600;color:#6D2555}a{color:#6D2555}h1{margin:0 0 16px;font-size:20px;line-height:1.4}"
            + ".button{display:inline-block;padding:12px 20px;border-radius:8px;background:#6D2555;color:#FFFFFF;"
            + "font-weight:600;text-decoration:none}"
            + "ul{margin:0;padding:0;list-style:none}li{margin:0 0 16px}.until{color:#5C5363}"
            + ".foot{margin:24px 0 0;border-top:1px solid #E4DDE2;font-size:14px;color:#5C5363}"
            + "@media (prefers-color-scheme:dark){body{background:#16121A;color:#F4EFF7}"
            + ".card{background:#211B27;border-color:#382F40}.mark,a{color:#E9A9D2}.button{background:#E9A9D2;color:#16121A}"
            + ".until,.foot{color:#BFB4C6;border-color:#382F40}}</style>";

    /**
     * Something that is told.
     *
     * @param sentence what
     * @param until until when something is to be done, or what else is to be known first; empty if there is nothing
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
        text.append("-- \n").append(word("plain.portal.name")).append('\n');
        for (Item item : small()) {
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
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\"><title>")
                .append(escaped(heading))
                .append("</title>")
                .append(STYLE)
                .append("</head><body><div class=\"card\"><p class=\"mark\">")
                .append(escaped(word("plain.portal.name")))
                .append("</p><h1>")
                .append(escaped(heading))
                .append("</h1>");
        if (items.size() == 1) {
            button(html, items.getFirst());
        } else {
            list(html);
        }
        html.append("<div class=\"foot\">");
        for (Item item : small()) {
            html.append("<p>")
                    .append(item.address().isEmpty() ? escaped(item.sentence()) : link(item))
                    .append("</p>");
        }
        return html.append("</div></div></body></html>").toString();
    }

    /** The one thing that is told leads on by a button, which does not repeat the heading. */
    private void button(StringBuilder html, Item item) {
        if (!item.until().isEmpty()) {
            html.append("<p>").append(escaped(item.until())).append("</p>");
        }
        html.append("<p><a class=\"button\" href=\"")
                .append(escaped(item.address()))
                .append("\">")
                .append(escaped(item.sentence().equals(heading) ? word("notification.mail.open") : item.sentence()))
                .append("</a></p>");
    }

    private void list(StringBuilder html) {
        html.append("<ul>");
        for (Item item : items) {
            html.append("<li>").append(link(item));
            if (!item.until().isEmpty()) {
                html.append("<br><span class=\"until\">")
                        .append(escaped(item.until()))
                        .append("</span>");
            }
            html.append("</li>");
        }
        html.append("</ul>");
    }

    /** Who writes comes before what was added. */
    private List<Item> small() {
        List<Item> small = new ArrayList<>();
        small.add(new Item(word("notification.mail.portal"), ""));
        small.addAll(foot);
        small.add(new Item(word("notification.mail.reply"), ""));
        small.add(new Item(word("plain.layout.not-endorsed"), ""));
        return small;
    }

    private String word(String key) {
        return Translations.standard().text(language, key);
    }

    private static String link(Item item) {
        return "<a href=\"" + escaped(item.address()) + "\">" + escaped(item.sentence()) + "</a>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
