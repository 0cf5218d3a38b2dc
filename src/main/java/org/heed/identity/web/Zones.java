package org.heed.identity.web;

import org.heed.kernel.web.Option;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Time zones to choose from: where the people and clients of a house usually are. */
final class Zones {

    private static final List<String> USUAL =
            List.of(
                    "Asia/Shanghai",
                    "Asia/Taipei",
                    "Asia/Hong_Kong",
                    "Asia/Macau",
                    "Asia/Singapore",
                    "Asia/Kuala_Lumpur",
                    "Asia/Tokyo",
                    "Asia/Seoul",
                    "Asia/Bangkok",
                    "Asia/Ho_Chi_Minh",
                    "Asia/Jakarta",
                    "Asia/Manila",
                    "Asia/Kolkata",
                    "Asia/Dubai",
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Berlin",
                    "Europe/Paris",
                    "Europe/Madrid",
                    "Europe/Helsinki",
                    "Africa/Johannesburg",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles",
                    "America/Toronto",
                    "America/Sao_Paulo",
                    "Australia/Sydney",
                    "Pacific/Auckland",
                    "UTC");

    private Zones() {}

    /** The usual ones, and the present one first if it is not among them. */
    static List<Option> options(ZoneId present) {
        return Stream.concat(
                        Stream.of(present.getId()).filter(it -> !USUAL.contains(it)),
                        USUAL.stream())
                .map(it -> Option.of(it, it.replace('_', ' ')))
                .toList();
    }
}
