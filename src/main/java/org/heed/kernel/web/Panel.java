package org.heed.kernel.web;

/**
 * A part of a page that another room fills.
 *
 * @param title message key of its heading
 * @param template JTE template of the body, with parameters {@code page} and {@code it}, such as
 *     {@code complaint/panel}
 * @param it the template's record
 * @param wide in the column of the record; otherwise in the rail beside it
 */
public record Panel(String title, String template, Object it, boolean wide) {}
