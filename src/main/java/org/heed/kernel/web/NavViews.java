package org.heed.kernel.web;

import java.util.List;

/** A room offers entries to the side bar: saved views, and what somebody is here for. */
public interface NavViews {

    /** At most seven saved views, in the person's own order; beans in Spring's order. */
    List<NavView> of(Visitor visitor);
}
