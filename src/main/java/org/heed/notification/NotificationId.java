package org.heed.notification;

/** Inner id of a line. */
public record NotificationId(long value) {}
