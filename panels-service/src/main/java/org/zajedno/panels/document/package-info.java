/** Files as people have them, read into safe structured text; and texts of two versions laid side by side. */
package org.zajedno.panels.document;
