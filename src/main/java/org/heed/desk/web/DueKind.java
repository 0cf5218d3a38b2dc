package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;

import java.util.List;

/** One kind of thing that falls due: what of it needs somebody before a day is over. */
interface DueKind {

    /** Last part of its message key: {@code desk.today.kind.complaint}. */
    String word();

    /** At most a few hundred, in any order. */
    List<Due> due(Glance at);
}
