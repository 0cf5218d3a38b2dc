package org.heed.conversation;

import org.heed.identity.Me;

import java.util.Optional;

/**
 * A room lets its records be talked about by the number people know: in the API's {@code about},
 * and in addresses such as {@code /promises/new?about=HD-0143}. Beans of this type are asked in
 * Spring's order.
 */
public interface Topic {

    /** The record of that number when it is of this room and this person may see it. */
    Optional<Matter> find(Me me, String number);
}
