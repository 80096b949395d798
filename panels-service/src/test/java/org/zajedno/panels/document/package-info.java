/** Tests of how files become texts. */
package org.zajedno.panels.document;
