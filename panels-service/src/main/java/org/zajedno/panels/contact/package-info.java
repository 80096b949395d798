/** Whom anybody can write to about the project. */
package org.zajedno.panels.contact;
