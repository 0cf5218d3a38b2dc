package org.heed.kernel.web;

import java.util.List;

/** A room offers its saved views to the side bar. */
public interface NavViews {

    /** At most seven, in the person's own order. */
    List<NavView> of(Visitor visitor);
}
