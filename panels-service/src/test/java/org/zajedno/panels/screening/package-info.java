/** Tests of the free-text check. */
package org.zajedno.panels.screening;
