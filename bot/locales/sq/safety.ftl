### Albanian: written by a language model, not yet read by a native speaker.

emergency-violence =
    Ajo që po ju ndodh nuk është faji juaj. Nëse tani jeni në rrezik, telefononi policinë ose shkoni atje ku ka njerëz të tjerë. Nëse është më e sigurt për ju, fshijeni më pas këtë bisedë.
emergency-forced-marriage =
    Askush nuk ka të drejtë t’ju detyrojë të martoheni. Nëse tani jeni në rrezik, telefononi policinë. Në aeroport mund t’i thoni çdo polici, me zë të ulët, se po ju marrin me vete kundër vullnetit tuaj.
emergency-trafficking =
    Askush nuk ka të drejtë t’jua marrë pasaportën, t’ju mbyllë brenda ose t’ju detyrojë të punoni. Ju nuk keni bërë asgjë të keqe. Nëse tani jeni në rrezik, telefononi policinë. Qendrat e këshillimit ju ndihmojnë falas, edhe nëse nuk bëni kallëzim.
emergency-suicide =
    Mirë bëtë që e shkruat këtë. Unë jam një program dhe nuk mund të jem pranë jush, por njerëzit munden. Ju lutem mos rrini vetëm: telefononi tani për ndihmë, ose shkoni në spital a te dikush që i besoni. Nëse bëhet fjalë për dikë tjetër, qëndroni pranë atij njeriu.
emergency-sea =
    Telefononi tani rojën bregdetare ose numrin e urgjencës. Nëse jeni në det, thuajeni këtë së pari. Thoni ku jeni, sa veta jeni dhe a është lënduar dikush. Dërgojeni vendndodhjen, nëse telefoni e tregon. Kurseni baterinë.
emergency-medical =
    Thirrni tani ambulancën. Thoni ku jeni dhe çfarë ka ndodhur. Rrini pranë atij njeriu derisa të vijë ndihma.
emergency-general =
    Nëse tani jeni në rrezik, telefononi numrin e urgjencës ose shkoni atje ku ka njerëz të tjerë.
emergency-numbers-country = ☎ Numrat e urgjencës ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Telefononi numrin e urgjencës të vendit ku jeni.
emergency-numbers-germany = ☎ Në Gjermani: { $numbers }
emergency-who-else = Edhe këta njerëz mund të ndihmojnë. Disa numra funksionojnë vetëm brenda Gjermanisë; shumë prej tyre mund t’i kontaktoni edhe online.
