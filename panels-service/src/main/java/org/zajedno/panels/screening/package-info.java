/** Screening of free text: it finds what could identify people before the text leaves the panel. */
package org.zajedno.panels.screening;
