package org.heed.document;

import java.time.Instant;

/**
 * A document as the client sees it; made only from those that are visible to them. Source:
 * security, A5.
 *
 * @param size in bytes
 */
public record ClientDocument(DocumentId id, String name, String type, long size, Instant keptAt) {}
