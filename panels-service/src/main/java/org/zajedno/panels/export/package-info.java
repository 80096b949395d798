/** Reviews and the impact log as spreadsheets, by the same rules about who may see what as everywhere. */
package org.zajedno.panels.export;
