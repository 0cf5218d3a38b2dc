package org.heed.kernel.web;

import org.heed.kernel.Language;

import java.time.ZoneId;

/** The signed-in person as a page needs them; identity's {@code Me} is one. */
public interface Visitor {

    /** Request attribute under which sign-in leaves the visitor. */
    String ATTRIBUTE = "heed.visitor";

    String name();

    Language language();

    ZoneId zone();

    /** {@code light}, {@code dark}, or empty for the system's choice. */
    String theme();

    /** {@code compact}, {@code roomy}, or empty. */
    String density();

    /** Whether single-key shortcuts are on. Source: WCAG 2.1.4. */
    boolean keysOn();

    boolean administrator();

    /** Inner id, for views and drafts of their own. */
    long number();
}
