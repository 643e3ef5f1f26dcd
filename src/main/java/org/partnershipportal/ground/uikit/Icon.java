package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Span;

/** The portal's line icons. Each stands beside a word and is hidden from screen readers. */
public enum Icon {
    TICK("<path d='m4.5 10.5 3.5 3.5 7.5-8'/>"),
    DONE("<circle cx='10' cy='10' r='7'/><path d='m6.8 10.2 2.3 2.3 4.2-4.7'/>"),
    CLOCK("<circle cx='10' cy='10' r='7'/><path d='M10 6v4.2l2.8 1.8'/>"),
    WARNING("<path d='M10 3.5 17.5 16.5h-15zM10 8.3v3.7M10 14.3v.1'/>"),
    STOP("<rect x='4' y='4' width='12' height='12' rx='1'/><path d='m7.5 7.5 5 5M12.5 7.5l-5 5'/>"),
    PAUSED("<circle cx='10' cy='10' r='7'/><path d='M8.2 7.5v5M11.8 7.5v5'/>"),
    NOT_BEGUN("<circle cx='10' cy='10' r='6.5' stroke-dasharray='2.5 2.6'/>"),
    HALF("<circle cx='10' cy='10' r='6.5'/><path d='M10 3.5a6.5 6.5 0 0 1 0 13z' fill='currentColor'/>"),
    PENCIL("<path d='m4 16 .8-3.3L13 4.5l2.5 2.5-8.2 8.2z'/>"),
    PLUS("<path d='M10 4.5v11M4.5 10h11'/>"),
    MORE("<path d='M4.5 10h.01M10 10h.01M15.5 10h.01' stroke-width='3'/>"),
    CLOSE("<path d='m5.5 5.5 9 9M14.5 5.5l-9 9'/>"),
    DOWN("<path d='m5.5 8 4.5 4.5L14.5 8'/>"),
    BACK("<path d='M12 5.5 7.5 10l4.5 4.5'/>", true),
    FORWARD("<path d='m8 5.5 4.5 4.5L8 14.5'/>", true),
    LEAVE("<path d='M8 4H4v12h4M8.5 10h8m0 0-3-3m3 3-3 3'/>", true),
    SEARCH("<circle cx='9' cy='9' r='5.5'/><path d='m13.5 13.5 4 4'/>"),
    BELL("<path d='M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.5 17.5h3'/>"),
    PERSON("<circle cx='10' cy='7' r='3.2'/><path d='M4 17c.8-3.2 3-4.8 6-4.8s5.2 1.6 6 4.8'/>"),
    PEOPLE("<circle cx='7' cy='7' r='2.5'/><circle cx='13.5' cy='8' r='2'/>"
            + "<path d='M2.5 16c.4-2.8 2-4.3 4.5-4.3s4.1 1.5 4.5 4.3M12.5 12c2.6-.3 4.3 1 5 3.5'/>"),
    HOME("<path d='M3.5 9 10 3.5 16.5 9v7.5h-4.5V12H8v4.5H3.5z'/>"),
    SPEECH("<path d='M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z'/>"),
    FLAG("<path d='M5 17.5v-14M5 4h10l-2 3.3 2 3.2H5'/>"),
    BOOK("<path d='M10 5.5C8.5 4.3 6.3 4 3.5 4v11c2.8 0 5 .3 6.5 1.5 1.5-1.2 3.7-1.5 6.5-1.5V4c-2.8 0-5 .3-6.5 1.5z"
            + "M10 5.5v11'/>"),
    BUILDING("<path d='M4 17V4.5h7V17M11 8.5h5V17M2.5 17h15M6.5 7.5h2M6.5 10.5h2M6.5 13.5h2'/>"),
    LOCK("<rect x='4.5' y='9' width='11' height='8' rx='1.5'/><path d='M7 9V6.5a3 3 0 0 1 6 0V9'/>"),
    SEEN("<path d='M2.5 10c2-3.5 4.5-5 7.5-5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5z'/>"
            + "<circle cx='10' cy='10' r='2.3'/>"),
    UNSEEN("<path d='M2.5 10c2-3.5 4.5-5 7.5-5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5zM4 16.5l12-13'/>"),
    DOWNLOAD("<path d='M10 3.5v9m0 0L6.5 9m3.5 3.5L13.5 9M4 16.5h12'/>"),
    LINK("<path d='M8.5 11.5 11.5 8.5M9 6l1.5-1.5a3.5 3.5 0 0 1 5 5L14 11M11 14l-1.5 1.5a3.5 3.5 0 0 1-5-5L6 9'/>"),
    KEY("<circle cx='7' cy='13' r='3.5'/><path d='m9.5 10.5 6-6M13 7l2 2'/>");

    private final String shapes;
    private final boolean directional;

    Icon(String shapes) {
        this(shapes, false);
    }

    Icon(String shapes, boolean directional) {
        this.shapes = shapes;
        this.directional = directional;
    }

    /** The icon in the size of a line of text; those that point somewhere are mirrored in languages written from right to left. */
    public Span create() {
        Span icon = new Span();
        icon.addClassName("icon");
        if (directional) {
            icon.addClassName("flip");
        }
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement().setProperty("innerHTML", "<svg viewBox='0 0 20 20'>" + shapes + "</svg>");
        return icon;
    }

    /** The icon in the size of small print. */
    public Span small() {
        Span icon = create();
        icon.addClassName("sm");
        return icon;
    }
}
