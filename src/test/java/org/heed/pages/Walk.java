package org.heed.pages;

import org.heed.Browser;
import org.heed.kernel.Language;

/** A walk over all pages in one language. */
record Walk(Language language, PageRoutes pages, Browser browser, String base, Sights sights) {

    /** Somebody who looks, and whom nobody knows yet. */
    Onlooker onlooker() {
        return new Onlooker(browser, language, base, sights);
    }
}
