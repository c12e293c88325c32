### Spanish: written by a language model, not yet read by a native speaker.

answer-ask-counselling = En Alemania hay dos tipos de servicios que asesoran a las personas recién llegadas: la MBE (Migrationsberatung) para adultos de más de { $mbe_age_over } años y el JMD (Jugendmigrationsdienst) para personas de { $jmd_age_from } a { $jmd_age_to } años. La MBE ayuda con cursos de idioma, vivienda, trabajo, salud y escuela. Su aplicación de chat, mbeon, es gratis y se puede usar desde cualquier lugar. Sobre trabajo, Faire Integration asesora gratis a personas de fuera de la UE, también cuando todavía están en el extranjero. Siguiente paso: dígame su edad y dónde está, y buscaré una asesoría adecuada para usted.

answer-ask-work-visa = Los trabajadores calificados de fuera de la UE normalmente necesitan una visa nacional antes de viajar. El empleo debe corresponder a un título o una formación reconocidos; empiece pronto el reconocimiento (Anerkennung). Para la Tarjeta Azul UE (EU Blue Card) hace falta un título universitario reconocido o comparable, una oferta de empleo y, en { $blue_card_year }, un sueldo bruto de más de { $blue_card_salary } al año; para profesiones con falta de personal y recién graduados, el límite es de { $blue_card_salary_lower } al año. En una profesión regulada, como medicina o enfermería, también hace falta el permiso para ejercer o la promesa de recibirlo. Siguiente paso: busque su visa en el Visa Navigator.

answer-ask-opportunity-card = Con la tarjeta de oportunidades (Chancenkarte), personas calificadas de fuera de la UE pueden ir a Alemania a buscar trabajo sin tener una oferta de empleo. Hay dos caminos: una profesión o un título con reconocimiento completo en Alemania, o al menos { $points_needed ->
        [one] { $points_needed } punto
       *[other] { $points_needed } puntos
    } en el sistema de puntos. Para los puntos hace falta un título universitario o una formación profesional de al menos { $training_years ->
        [one] { $training_years } año
       *[other] { $training_years } años
    }, en ambos casos con reconocimiento en el país de origen, y alemán A1 o inglés B2. Debe demostrar que tiene dinero para vivir; se permite un trabajo adicional de hasta { $side_job_hours ->
        [one] { $side_job_hours } hora
       *[other] { $side_job_hours } horas
    } por semana. Siguiente paso: haga el test gratuito del portal oficial antes de presentar la solicitud.

answer-ask-job-search = Para pedir un empleo en Alemania se envían una carta de presentación, un currículum (Lebenslauf: casi siempre una tabla, con el último empleo primero) y certificados. Se mandan en PDF por correo electrónico o por correo postal, según diga el anuncio; la foto es habitual, pero no obligatoria. Las personas de países de la UE también pueden recibir asesoría y ayuda para encontrar empleo en EURES. No pague por una oferta de empleo: hay intermediarios que han vendido contratos de trabajo falsos. Siguiente paso: pregunte en la línea telefónica oficial “Trabajar y vivir en Alemania”, que da una primera asesoría sobre empleo, visa y reconocimiento.

answer-ask-recognition = El reconocimiento (Anerkennung) compara su profesión o título del extranjero con los alemanes; puede pedirlo desde su país. A las personas de fuera de la UE que quieren trabajar en su profesión, normalmente se les exige para la visa. En una profesión regulada, como enfermería, no se puede trabajar sin un permiso del Estado; las diferencias se pueden compensar con un examen de conocimientos o un período de adaptación. El centro de asesoría ZSBA ayuda gratis en { $zsba_languages ->
        [one] { $zsba_languages } idioma
       *[other] { $zsba_languages } idiomas
    }, busca la oficina correcta y revisa los papeles; la decisión la toma la autoridad competente. Siguiente paso: comuníquese con la ZSBA, también desde el extranjero.

answer-ask-vocational-training = En la formación profesional (Ausbildung) se aprende en una empresa y en una escuela profesional; dura de { $training_years_from } a { $training_years_to } años y es pagada. Las personas de fuera de la UE necesitan una visa y normalmente alemán de nivel B1; con menos de { $search_age_under } años también se puede obtener una visa para buscar un puesto de formación durante { $search_months ->
        [one] { $search_months } mes
       *[other] { $search_months } meses
    } como máximo. Si la paga es muy baja, debe demostrar que tiene el resto del dinero para vivir, por ejemplo con una cuenta bloqueada (Sperrkonto). Cuidado: hay delincuentes que venden contratos de formación y certificados falsos. Siguiente paso: lea en la página del Ministerio alemán de Relaciones Exteriores qué visa de formación le conviene.

answer-ask-study = Muchas universidades revisan los certificados extranjeros por medio de uni-assist; los documentos y el pago completo deben llegar antes de la fecha límite. Con certificados de China, India o Vietnam hace falta un certificado APS. Para la visa de estudios debe demostrar que tiene dinero para vivir: desde el { $blocked_account_since }, la cantidad para una cuenta bloqueada (Sperrkonto) es de { $blocked_account_year } al año, es decir, { $blocked_account_month } al mes. Pida la visa con tiempo, porque las embajadas alemanas no ofrecen trámites rápidos. Siguiente paso: pregunte al DAAD, el Servicio Alemán de Intercambio Académico, que tiene oficinas en muchos países.

answer-ask-au-pair-volunteering = Una persona au pair vive de { $au_pair_months_from } a { $au_pair_months_to } meses con una familia anfitriona, tiene de { $au_pair_age_from } a { $au_pair_age_to } años cuando pide la visa y sabe alemán A1. La familia anfitriona no puede ser pariente, y su idioma familiar debe ser el alemán. Un servicio voluntario (FSJ, FÖJ o Bundesfreiwilligendienst) dura de { $service_months_from } a { $service_months_to } meses y también requiere visa. Calcule bien su dinero: no todos los puestos pagan la vivienda, y con la visa de servicio voluntario no se permite un empleo normal. Siguiente paso: para un servicio voluntario, comuníquese primero con una organización en Alemania que tenga un programa; para au pair, lea la página de la embajada alemana.

answer-ask-family-reunification = Cónyuges, parejas registradas e hijos menores pueden reunirse con una persona que tenga, por ejemplo, la nacionalidad alemana, un permiso permanente o la Tarjeta Azul UE. La visa se pide en la embajada alemana antes de viajar; el cónyuge debe tener al menos { $spouse_age_from } años y normalmente demostrar alemán básico (A1). Si la persona tiene Duldung (tolerancia) o está en trámite de asilo, no es posible. Si tiene protección subsidiaria (subsidiärer Schutz), está suspendido del { $suspended_from } al { $suspended_to }; solo se pueden comunicar casos de gravedad excepcional. Siguiente paso: reúna todos los papeles de la lista de la embajada alemana; las solicitudes incompletas no se tramitan.

answer-ask-asylum = El asilo solo se puede pedir en Alemania o en su frontera, en persona; no es posible desde el extranjero ni en una embajada. Primero se revisa qué país europeo es responsable; después, la Oficina Federal (BAMF) examina los motivos, con intérpretes que deben guardar el secreto. La entrevista personal es la cita más importante: cuente todos sus motivos y lleve sus pruebas. Organizaciones de ayuda social dan una asesoría independiente (Asylverfahrensberatung) que explica sus derechos y deberes, pero no existe en todas partes. Siguiente paso: lea la página de ayuda de ACNUR (UNHCR) para Alemania y pida esta asesoría lo antes posible.

answer-ask-temporary-protection = Las personas que huyeron de Ucrania por la guerra pueden obtener un permiso de residencia por protección temporal (artículo 24, en alemán § 24), sin procedimiento de asilo. Incluye alojamiento, ayudas sociales, atención médica, escuela y acceso al trabajo. Los permisos que eran válidos el { $section24_valid_on } se prolongan automáticamente hasta el { $section24_extended_to }, sin hacer ninguna solicitud. Desde el { $other_eu_since }, Alemania niega la protección temporal a quienes ya la tienen en otro país de la UE. Siguiente paso: regístrese después de llegar; el portal oficial Germany4Ukraine explica dónde.

answer-ask-visa-procedure = Para quedarse más de { $national_visa_days ->
        [one] { $national_visa_days } día
       *[other] { $national_visa_days } días
    } se pide una visa nacional en la embajada o el consulado de Alemania que corresponde a su lugar de residencia, cada vez más en línea, en el Consular Services Portal. El portal muestra una lista de todos los papeles; después hay una sola cita, corta, para huellas, originales y pago. No necesita agencia, y las agencias no consiguen mejores citas. Desde el { $no_remonstration_since } ya no existe la reclamación ante la embajada (Remonstration): si le niegan la visa, puede pedirla otra vez, o demandar ante el tribunal de Berlín en el plazo de un mes. Siguiente paso: busque su visa en el Visa Navigator.

answer-ask-eu-citizens = Los ciudadanos de la UE no necesitan visa ni permiso de residencia: basta un pasaporte o documento de identidad válido, y para los primeros { $free_months } meses no hay condiciones. Después hay que trabajar, hacer una formación, estudiar, buscar trabajo con posibilidades reales, o tener suficiente dinero y seguro médico. Registre su dirección (Anmeldung) en el plazo de { $register_weeks ->
        [one] { $register_weeks } semana
       *[other] { $register_weeks } semanas
    } después de mudarse; necesita una confirmación del dueño de la vivienda. Los familiares de fuera de la UE normalmente necesitan visa para entrar. Siguiente paso: para preguntas de trabajo, consulte a Faire Mobilität, que asesora gratis en varios idiomas.

answer-ask-resettlers = Las personas de origen alemán (Spätaussiedler) deben pedir la admisión antes de mudarse a Alemania; decide la Oficina Federal de Administración (BVA). Las condiciones principales son tener antepasados alemanes, haberse declarado parte del pueblo alemán y poder tener una conversación sencilla en alemán. Se puede incluir a la esposa o el esposo (con al menos { $spouse_married_years ->
        [one] { $spouse_married_years } año
       *[other] { $spouse_married_years } años
    } de matrimonio) y a los descendientes; la pareja y los hijos adultos necesitan alemán básico (A1). No se mude antes: en principio, el trámite debe terminar antes de que usted se instale en Alemania. Siguiente paso: pregunte en la embajada o el consulado de Alemania cómo enviar la solicitud a la BVA.

answer-ask-language-learning = El nivel de alemán que necesita depende de para qué va: una embajada alemana indica A1 para esposas, esposos y au pairs, y B1 para la formación profesional. Para una visa solo valen los certificados de centros de examen reconocidos, como Goethe-Institut, ÖSD o telc, y no deberían tener más de un año. Puede aprender gratis por internet, por ejemplo con “Nico's Way”, de Deutsche Welle. “Mein Weg nach Deutschland”, del Goethe-Institut, también es gratis, en alemán sencillo y en { $mein_weg_more_languages ->
        [one] { $mein_weg_more_languages } idioma más
       *[other] { $mein_weg_more_languages } idiomas más
    }. Siguiente paso: empiece un curso gratuito y averigüe qué certificado pide la embajada alemana que le corresponde.

answer-ask-integration-course = El curso de integración general (Integrationskurs) tiene { $german_lessons ->
        [one] { $german_lessons } clase
       *[other] { $german_lessons } clases
    } de alemán hasta B1 y { $orientation_lessons ->
        [one] { $orientation_lessons } clase
       *[other] { $orientation_lessons } clases
    } sobre Alemania, y se hace en Alemania. Tienen derecho a él, entre otras, las personas con un primer permiso de larga duración por trabajo, reunificación familiar o protección. Desde el { $admission_stop_since }, la Oficina Federal (BAMF) ya no da nuevas admisiones voluntarias; esto afecta a solicitantes de asilo, personas con tolerancia (Duldung), personas de Ucrania y ciudadanos de la UE. Quienes tienen pocos ingresos pueden pedir no pagar. Siguiente paso: antes de viajar, use cursos de idioma en su país u ofertas gratuitas en línea.

answer-ask-documents = Las autoridades alemanas pueden pedir una prueba de que un documento extranjero es auténtico; qué prueba piden depende del país que lo emitió. Para una apostilla (Apostille) se va a una autoridad de ese país, no a la embajada alemana. Para una legalización (Legalisation) se va a la embajada o al consulado de Alemania en ese país, y tarda más. Muchas veces se pide la prueba para certificados de nacimiento y de matrimonio, y para certificados de estudios o de trabajo; algunas embajadas alemanas piden también una traducción oficial al alemán. Siguiente paso: busque su país en la página del Ministerio alemán de Relaciones Exteriores.

answer-ask-first-steps = Registre su dirección (Anmeldung) en la oficina municipal en el plazo de { $register_weeks ->
        [one] { $register_weeks } semana
       *[other] { $register_weeks } semanas
    } después de mudarse; lleve su pasaporte y la confirmación del dueño de la vivienda, porque el contrato de alquiler no basta. La visa nacional es solo para entrar: pida el permiso de residencia en la oficina de extranjería (Ausländerbehörde) mientras la visa todavía sea válida. Todas las personas deben tener seguro médico, y usted elige la aseguradora. Para una cuenta bancaria necesita un documento de identidad y el comprobante del registro. Siguiente paso: haga una lista de estos papeles antes de viajar; la MBE y el JMD ayudan con las primeras preguntas.

answer-ask-residence-permit = La oficina de extranjería (Ausländerbehörde) del lugar donde vive renueva y cambia los permisos de residencia; el permiso dice si puede trabajar y en qué. Un permiso permanente (Niederlassungserlaubnis) es posible, por regla general, después de { $settlement_years ->
        [one] { $settlement_years } año
       *[other] { $settlement_years } años
    }, con medios de vida seguros, vivienda suficiente, { $settlement_pension_months ->
        [one] { $settlement_pension_months } mes
       *[other] { $settlement_pension_months } meses
    } de aportes para la pensión y suficiente alemán. La nacionalidad alemana es posible después de { $citizenship_years ->
        [one] { $citizenship_years } año
       *[other] { $citizenship_years } años
    }, y se permite tener más de una nacionalidad; la vía más rápida se eliminó ({ $citizenship_abolished }). Siguiente paso: pida una cita pronto y haga la solicitud antes de que venza su permiso.

answer-ask-housing = El alquiler tiene tres partes: alquiler básico, gastos adicionales y calefacción; la mayoría de las viviendas se alquilan sin muebles, muchas veces sin cocina. El depósito (Kaution) puede ser como máximo de { $deposit_months ->
        [one] { $deposit_months } mes
       *[other] { $deposit_months } meses
    } de alquiler, sin contar los gastos adicionales. Lea el contrato antes de firmar, porque es difícil terminarlo. Nunca pague antes de haber visto la vivienda, firmado el contrato y recibido las llaves. Siguiente paso: prepare una carpeta con una carta corta, sus datos, una copia de su documento de identidad o permiso y un comprobante de ingresos.

answer-ask-money-banking = Para algunas visas debe demostrar que tiene dinero para vivir, por ejemplo con una cuenta bloqueada (Sperrkonto), una beca o el compromiso escrito de una persona en Alemania. Para estudiantes, la cantidad desde el { $blocked_account_since } es de { $blocked_account_year } al año. Solo se puede sacar una cantidad cada mes ({ $blocked_account_month } para estudiantes), y usted elige el proveedor. En Alemania necesita una cuenta corriente (Girokonto) para el sueldo y el alquiler; lleve un documento de identidad y un comprobante de domicilio, y compare los costos. Siguiente paso: busque la cantidad para su visa en la página de la embajada alemana que le corresponde.

answer-ask-social-benefits = El Jobcenter paga una ayuda básica a personas que pueden trabajar, pero no pueden vivir de sus ingresos; desde el { $basic_income_renamed } se llama Grundsicherungsgeld (antes: Bürgergeld). En { $basic_income_year } son { $basic_income_month } al mes para una persona adulta sin pareja, más un alquiler razonable. La ayuda por hijos (Kindergeld) en { $child_benefit_year } es de { $child_benefit_month } al mes por cada hijo; quién puede recibirla depende de la situación de residencia. Tener medios de vida propios y seguros es una condición para la residencia permanente. Siguiente paso: pida asesoría a la MBE o al JMD antes de contar con estas ayudas.

answer-ask-health = El seguro médico (Krankenversicherung) es obligatorio para todas las personas en Alemania; la mayoría tiene el seguro público, y el trabajador y el empleador comparten la cuota. Para la visa normalmente necesita un seguro de viaje o uno para recién llegados (incoming), hasta que le inscriba una aseguradora alemana. Si se enferma, vaya primero a un médico general (Hausarzt), que usted elige libremente, y lleve su tarjeta del seguro. En Alemania, si hay peligro de muerte, llame al { $emergency_phone }. Siguiente paso: pregunte a la embajada alemana que le corresponde qué seguro acepta para su visa.

answer-ask-mental-health = Hace bien en preguntar: no tiene que cargar con esto a solas. En Alemania, si hay peligro inmediato o alguien quiere morir, llame al { $emergency_phone } o vaya a cualquier hospital, de día o de noche. La línea de ayuda Telefonseelsorge escucha gratis y de forma anónima: { $telefonseelsorge_phone }. Los centros psicosociales ofrecen asesoría y terapia con intérpretes a personas refugiadas y sobrevivientes de tortura; la espera es larga, por eso un médico general (Hausarzt) también es un buen primer contacto. Siguiente paso: hable hoy con una persona de confianza o con uno de estos servicios.

answer-ask-pregnancy = En Alemania las mujeres embarazadas tienen una protección especial: hay asesoría, controles médicos y una cartilla de maternidad (Mutterpass) que da la ginecóloga o el ginecólogo. La protección por maternidad para empleadas (Mutterschutz) empieza { $leave_weeks_before ->
        [one] { $leave_weeks_before } semana
       *[other] { $leave_weeks_before } semanas
    } antes del parto y termina { $leave_weeks_after ->
        [one] { $leave_weeks_after } semana
       *[other] { $leave_weeks_after } semanas
    } después. Los centros de asesoría para el embarazo son gratuitos, y puede elegir cualquiera. Siguiente paso: la línea de ayuda para embarazadas responde a cualquier hora, gratis y de forma anónima, con intérpretes para muchos idiomas: { $pregnancy_phone }, también por chat y correo electrónico.

answer-ask-children-school = Todos los niños que viven en Alemania deben ir a la escuela; el sistema escolar es distinto en cada región (Land). Los más pequeños pueden ir a una guardería (Kita) o con una persona que cuida niños en su casa, y allí aprenden alemán rápido. La guardería y la escuela piden un comprobante de la vacuna contra el sarampión. Las familias con poco dinero reciben ayuda para el almuerzo, las excursiones y los útiles escolares. Siguiente paso: lleve consigo los certificados escolares y los papeles de vacunación de sus hijos.

answer-ask-disability = En Alemania no se puede perjudicar a nadie por una discapacidad, y las personas con discapacidad tienen derecho a ayuda. Los niños pequeños pueden recibir apoyo temprano, y los padres eligen entre una guardería común y una especial; algunas escuelas enseñan a todos los niños juntos. También hay apoyo para encontrar un empleo y adaptarlo. Los centros de asesoría EUTB ayudan gratis a personas con discapacidad y a sus familiares, en toda Alemania. Siguiente paso: busque un centro EUTB cerca del lugar donde piensa vivir.

answer-ask-labour-rights = Firme un contrato de trabajo solo si lo entiende; el empleador debe pagar el trabajo hecho, aunque no haya contrato escrito. Hay un salario mínimo legal (Mindestlohn): en { $minimum_wage_year } es de { $minimum_wage_hour } por hora, pero no vale para aprendices ni para algunos practicantes. Retener el salario, no pagar los días de enfermedad u obligar a trabajar más horas es explotación y se castiga. Los trabajadores de países de la UE pueden consultar a Faire Mobilität, también gratis. Siguiente paso: si viene de fuera de la UE, consulte a Faire Integration; su asesoría sobre salario, horario y despido es gratuita, también desde el extranjero.

answer-ask-fraud = Hace bien en revisar primero una oferta. La cita en la embajada alemana y los formularios son gratis; solo se cobra la tasa oficial de la visa, y las agencias no consiguen mejores citas. Señales de alerta: piden dinero antes de que usted haya visto algo, no hay entrevista, garantizan la visa, usan un correo electrónico gratuito, le presionan para que decida rápido. También hay quienes venden contratos y certificados falsificados, y los papeles falsos llevan al rechazo. Siguiente paso: no pague, y muestre primero la oferta o el contrato a un servicio de asesoría, como Faire Integration.

answer-ask-discrimination = En Alemania una ley (AGG, Ley General de Igualdad de Trato) prohíbe perjudicar a alguien por su origen étnico, género, religión o creencias, discapacidad, edad o identidad sexual, en el trabajo y en las compras y contratos de cada día. La Oficina Federal contra la Discriminación asesora gratis. Las oficinas de asesoría locales ayudan cuando ocurre en el trabajo, en la escuela, con las autoridades, en tiendas o al buscar vivienda. Los ciudadanos de la UE a quienes una autoridad trata de forma injusta también pueden acudir a SOLVIT. Siguiente paso: anote lo que pasó y hable con un servicio de asesoría; puede ayudarle a presentar una queja o a ir a un tribunal.

answer-ask-emergency = Si hay peligro ahora y está en Alemania, llame al { $police_phone } (policía) o al { $emergency_phone } (ambulancia, bomberos); el { $emergency_phone } funciona en todos los países de la UE. La línea de ayuda para mujeres que sufren violencia es gratuita y anónima, de día y de noche, en { $women_languages ->
        [one] { $women_languages } idioma
       *[other] { $women_languages } idiomas
    }: { $women_phone }. Si alguien le retiene el pasaporte o le obliga a trabajar, los centros de asesoría de la red KOK ayudan gratis y no dependen de las autoridades. Siguiente paso: si está en peligro, llame ahora; la línea para mujeres también responde por chat y correo electrónico.

answer-ask-irregular-route = Todas las rutas sin visa son peligrosas, por mar y por tierra, y en ellas muere gente. Los traficantes de migrantes difunden rumores para vender el viaje, pero no existen ni lugares reservados, ni dinero de bienvenida, ni casas gratis. El asilo es posible para personas que necesitan protección; se examina cada caso, y primero se revisa qué país europeo es responsable. Si ya está en camino, hay asesoría en los países de tránsito; si hay peligro en el mar, llame a la guardia costera. Siguiente paso: vea en el Visa Navigator si hay un camino legal para usted, como trabajo, formación, estudios o familia.

answer-ask-return = La asesoría para el retorno (Rückkehrberatung) no obliga a nada: usted decide después si quiere irse. El programa REAG/GARP paga el viaje, dinero para el camino y, para algunas nacionalidades, una ayuda inicial; no hay derecho legal a recibirlo. Después de una solicitud de asilo rechazada o de una deportación puede haber una prohibición de entrada de hasta { $entry_ban_years ->
        [one] { $entry_ban_years } año
       *[other] { $entry_ban_years } años
    }; usted puede pedir que se acorte. Después del regreso, centros de la GIZ y organizaciones asociadas ayudan en muchos países con formación y empleo. Siguiente paso: vaya a un centro de asesoría para el retorno, porque la solicitud se hace allí y no directamente.

answer-ask-family-tracing = El Servicio de Búsqueda de la Cruz Roja Alemana (DRK-Suchdienst) busca a familiares que desaparecieron por guerra, huida o migración, y es confidencial. Trabaja con las sociedades de la Cruz Roja y de la Media Luna Roja de todo el mundo; una búsqueda necesita paciencia y no siempre da resultado. En “Trace the Face” puede ver fotos de personas que están buscando; un familiar que ve una foto puede escribir un mensaje. Para niños desaparecidos hay un número en toda Europa: { $missing_children_phone }. Siguiente paso: empiece por la Cruz Roja o la Media Luna Roja del país donde está.

answer-ask-driving-licence = Las licencias de conducir (Führerschein) de la UE, Noruega, Islandia y Liechtenstein siguen siendo válidas en Alemania. Una licencia de otro país vale solo { $licence_months ->
        [one] { $licence_months } mes
       *[other] { $licence_months } meses
    } desde que usted pasa a vivir en Alemania; conducir después es un delito. Para cambiarla, normalmente hay que aprobar un examen teórico y uno práctico; algunos países están exentos. Necesita, entre otros papeles, la licencia original con traducción, un examen de la vista y un curso de primeros auxilios. Siguiente paso: pregunte en la oficina de licencias (Fahrerlaubnisbehörde) del lugar donde va a vivir qué exámenes necesita.

answer-ask-volunteer-networks = “Start with a Friend” reúne a personas con y sin historia de migración, a partir de los { $friend_age_from } años; no cuesta nada. Las organizaciones de migrantes las fundan migrantes; hay grupos culturales, religiosos, de mujeres y de jóvenes. Los clubes (Verein) y el voluntariado, por ejemplo en el deporte o con los bomberos, son una manera fácil de conocer gente. Muchas ciudades tienen centros de voluntariado y grupos de ayuda. Siguiente paso: busque en la aplicación Integreat grupos y centros de asesoría en la ciudad donde piensa vivir.

answer-western-balkans = Quienes tienen pasaporte de Albania, Bosnia y Herzegovina, Kosovo, Macedonia del Norte, Montenegro o Serbia tienen una vía más, la regla de los Balcanes Occidentales (Westbalkanregelung): con una oferta de trabajo puede hacer casi cualquier trabajo; solo las profesiones reguladas, como médico, exigen el reconocimiento. El número de plazas al año es limitado; en { $western_balkans_year } se agotaron antes de que acabara el año. Su empleador debe pedir primero la aprobación de la Agencia Federal de Empleo, antes de su cita para el visado. Donde hay muchísimas solicitudes, la embajada sortea las citas, así que una agencia no da ninguna ventaja. Siguiente paso: lea la página de la embajada alemana en su país sobre esta regla.
