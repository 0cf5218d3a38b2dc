package org.heed.post;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Message-IDs as headers list them. Source: RFC 5322, 3.6.4. */
final class MessageIdList {

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,290}>");
    private static final int MOST = 100;

    private MessageIdList() {}

    static List<String> read(String header) {
        return ID.matcher(header).results().map(MatchResult::group).limit(1000).toList();
    }

    /** Each id once; References are written oldest first and read from their end. */
    static List<String> newestFirst(List<String> inReplyTo, List<String> references) {
        var ids = new LinkedHashSet<String>();
        inReplyTo.forEach(it -> ids.addAll(read(it)));
        references.forEach(it -> ids.addAll(read(it).reversed()));
        return ids.stream().limit(MOST).toList();
    }
}
