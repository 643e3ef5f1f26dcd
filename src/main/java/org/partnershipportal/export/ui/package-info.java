/** What a person sees and does about exports. */
@NullMarked
package org.partnershipportal.export.ui;

import org.jspecify.annotations.NullMarked;
