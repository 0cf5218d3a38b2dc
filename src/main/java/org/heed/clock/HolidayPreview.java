package org.heed.clock;

import java.util.List;

/**
 * What a file of holidays would bring into a calendar; nothing has changed yet.
 *
 * @param fresh days that are not in it, in order
 * @param known days that are holidays already
 * @param worked days that are make-up days: only a person can say which they are, so they are not
 *     taken
 * @param left events that are no holidays
 */
public record HolidayPreview(
        List<SpecialDay.Holiday> fresh,
        List<SpecialDay.Holiday> known,
        List<SpecialDay.Holiday> worked,
        List<Left> left) {

    /**
     * An event that was not taken.
     *
     * @param why last part of its message key: {@code has-time}, {@code repeats}, …
     */
    public record Left(String name, String why) {}
}
