package org.heed.document;

import java.util.Optional;

/** The kinds of files whose text is read. */
enum Readable {
    PDF,
    OFFICE,
    PLAIN;

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /**
     * How a file is read; empty when it is not: pictures, archives, programs, old formats.
     *
     * @param type media type found in its content
     */
    static Optional<Readable> of(String type) {
        if (type.equals("application/pdf")) {
            return Optional.of(PDF);
        }
        if (type.startsWith(OPEN_XML)) {
            return Optional.of(OFFICE);
        }
        boolean words = type.startsWith("text/") && !type.equals("text/html");
        return words ? Optional.of(PLAIN) : Optional.empty();
    }
}
