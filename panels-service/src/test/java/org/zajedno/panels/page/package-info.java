/** The members' pages: what can be said about them without a browser. */
package org.zajedno.panels.page;
