/** Tests of the exports. */
package org.zajedno.panels.export;
