package org.partnershipportal.platform.access.spi;

/** A part on which the portal depends, as the administrator sees it; each module tells of its own. */
public interface PortalPart {

    /** How a part stands. */
    enum Standing {
        WORKS("works"),
        /** It does less than it could, such as a converter that is not installed. */
        LIMITED("limited"),
        DOWN("down");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** Key of its word. */
        public String key() {
            return "administration.standing." + word;
        }
    }

    /** Its name: {@code administration.part.<name>} says what it is, {@code .cure} after it what to do if it is not well. */
    String name();

    /** How it stands at this moment; asked only when the administrator looks. */
    Standing standing();
}
