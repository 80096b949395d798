/** Tests of changes and the gate before a release. */
package org.zajedno.panels.release;
