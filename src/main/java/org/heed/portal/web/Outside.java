package org.heed.portal.web;

/** Somebody has a link, and this browser is not, or no longer, remembered for it. */
final class Outside extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Outside() {
        super("outside", null, false, false);
    }
}
