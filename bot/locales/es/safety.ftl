### Spanish: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    Lo que le está pasando no es culpa suya. Si está en peligro ahora, llame a la policía o vaya a donde haya otras personas. Si es más seguro para usted, borre este chat después.
emergency-forced-marriage =
    Nadie puede obligarle a casarse. Si está en peligro ahora, llame a la policía. En un aeropuerto puede decirle a cualquier policía, en voz baja, que le obligan a irse contra su voluntad.
emergency-trafficking =
    Nadie puede quitarle el pasaporte, encerrarle ni obligarle a trabajar. Usted no ha hecho nada malo. Si está en peligro ahora, llame a la policía. Hay centros de asesoría que le ayudan gratis, aunque no presente una denuncia.
emergency-suicide =
    Me alegra que lo escriba. Soy un programa y no puedo estar a su lado, pero otras personas sí pueden. Por favor, no se quede a solas: pida ayuda por teléfono ahora, o vaya a un hospital o con alguien de confianza. Si se trata de otra persona, quédese con ella.
emergency-sea =
    Llame ahora a la guardia costera o al número de emergencia. Si está en el mar, dígalo primero. Diga dónde está, cuántas personas son y si hay alguien herido. Envíe su ubicación si el teléfono la muestra. Ahorre batería.
emergency-medical =
    Llame a una ambulancia ahora. Diga dónde está y qué ha pasado. Quédese con la persona hasta que llegue la ayuda.
emergency-general =
    Si está en peligro ahora, llame al número de emergencia o vaya a donde haya otras personas.
emergency-numbers-country = ☎ Números de emergencia en { $country }: { $numbers }
emergency-numbers-unknown = ☎ Llame al número de emergencia del país donde está.
emergency-numbers-germany = ☎ En Alemania: { $numbers }
emergency-who-else = Estas personas también pueden ayudar. Algunos números solo funcionan dentro de Alemania; a muchos de estos servicios también se les puede escribir por internet.
