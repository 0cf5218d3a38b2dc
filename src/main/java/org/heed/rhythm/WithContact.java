package org.heed.rhythm;

import java.util.List;

/**
 * The rhythm with somebody and what they are known to have understood, for a panel beside a record;
 * shown by {@code rhythm/panel.jte}.
 *
 * @param rhythms the longest silence first
 * @param dropOffs whom we ask for first in front
 * @param url the page that has it all
 */
public record WithContact(List<RhythmLine> rhythms, List<DropOff> dropOffs, String url) {}
