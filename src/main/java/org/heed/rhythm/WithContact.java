package org.heed.rhythm;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rhythm with somebody and what they are known to have understood, for a panel beside a record;
 * shown by {@code rhythm/panel.jte}.
 *
 * @param rhythms the longest silence first
 * @param dropOffs whom we ask for first in front
 * @param url the page that has it all
 * @param about what a contact is logged about from here; none where the record itself has a place
 *     for that
 */
public record WithContact(
        List<RhythmLine> rhythms, List<DropOff> dropOffs, String url, @Nullable String about) {}
