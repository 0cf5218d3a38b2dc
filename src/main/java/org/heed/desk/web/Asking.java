package org.heed.desk.web;

import org.heed.desk.web.DuePages.Part;
import org.heed.identity.Me;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

import java.util.function.Supplier;

/**
 * Asks a door for one part of a page. A door that fails costs the page this part and no other: the
 * part says so in its own place, the log says why. Where the database cannot be reached at all,
 * nothing is left to show, and the page fails as a whole. Source: screens, 4.1; decision 0110.
 */
@Component
class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    /**
     * @param part what it is called in the log
     */
    <T> Part<T> part(Me me, String part, Supplier<T> door) {
        try {
            return Part.of(door.get());
        } catch (CannotCreateTransactionException unreachable) {
            throw unreachable;
        } catch (RuntimeException failed) {
            LOG.error("Today of person {} goes without {}", me.id().value(), part, failed);
            return Part.missing();
        }
    }
}
