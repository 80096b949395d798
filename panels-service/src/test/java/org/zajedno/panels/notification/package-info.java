/** Mail, sent to a real mail server and read from it. */
package org.zajedno.panels.notification;
