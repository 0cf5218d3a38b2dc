package org.heed.identity;

import org.heed.kernel.Language;

import java.time.ZoneId;

/**
 * How somebody likes to read.
 *
 * @param theme {@code light}, {@code dark}, or empty for the system's choice
 * @param density {@code compact}, {@code roomy}, or empty
 * @param keysOn whether single keys act. Source: WCAG 2.1.4
 */
public record Preferences(
        Language language, ZoneId zone, String theme, String density, boolean keysOn) {}
