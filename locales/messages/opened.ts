import type { Messages } from '../languages'

/** What became of a file that was opened. */
export const opened = {
  pack: {
    en: 'Opened “{title}” with {briefs} and {names}. Its names are now marked on pages. To undo this, remove it in the list of packs.',
    es: 'Se ha abierto «{title}» con {briefs} y {names}. Sus nombres ya se marcan en las páginas. Para deshacerlo, quítelo de la lista de paquetes.',
    fr: '« {title} » ouvert, avec {briefs} et {names}. Ses noms sont désormais marqués dans les pages. Pour annuler, retirez-le de la liste des packs.',
    de: '„{title}“ mit {briefs} und {names} geöffnet. Die Namen werden jetzt auf Seiten markiert. Um das rückgängig zu machen, entfernen Sie es aus der Liste der Pakete.',
    ja: '「{title}」（{briefs}、{names}）を開きました。今後、名前がページでマークされます。取り消すには、パックの一覧から削除してください。',
    ar: 'فُتحت «{title}» وفيها {briefs} و{names}. توضع الآن علامات على أسمائها في الصفحات. للتراجع أزلها من قائمة الحزم.',
  },
  addedToMine: {
    en: {
      one: 'Opened {file}: {count} brief was added to My briefs.',
      other: 'Opened {file}: {count} briefs were added to My briefs.',
    },
    es: {
      one: 'Se ha abierto {file}: {count} informe añadido a Mis informes.',
      many: 'Se ha abierto {file}: {count} de informes añadidos a Mis informes.',
      other: 'Se ha abierto {file}: {count} informes añadidos a Mis informes.',
    },
    fr: {
      one: '{file} ouvert : {count} note ajoutée à Mes notes.',
      many: '{file} ouvert : {count} de notes ajoutées à Mes notes.',
      other: '{file} ouvert : {count} notes ajoutées à Mes notes.',
    },
    de: {
      one: '{file} geöffnet: {count} Briefing zu „Meine Briefings“ hinzugefügt.',
      other: '{file} geöffnet: {count} Briefings zu „Meine Briefings“ hinzugefügt.',
    },
    ja: { other: '{file}を開きました。マイブリーフに{count}件を追加しました。' },
    ar: {
      zero: 'فُتح {file}: لم يُضف أي موجز إلى موجزاتي.',
      one: 'فُتح {file}: أُضيف موجز واحد إلى موجزاتي.',
      two: 'فُتح {file}: أُضيف موجزان إلى موجزاتي.',
      few: 'فُتح {file}: أُضيفت {count} موجزات إلى موجزاتي.',
      many: 'فُتح {file}: أُضيف {count} موجزًا إلى موجزاتي.',
      other: 'فُتح {file}: أُضيف {count} موجز إلى موجزاتي.',
    },
  },
  alreadyHad: {
    en: { one: 'You already had one of its briefs.', other: 'You already had {count} of its briefs.' },
    es: {
      one: 'Ya tenía uno tal cual.',
      many: 'Ya tenía {count} tal cual.',
      other: 'Ya tenía {count} tal cual.',
    },
    fr: {
      one: 'Vous en aviez déjà une telle quelle.',
      many: 'Vous en aviez déjà {count} telles quelles.',
      other: 'Vous en aviez déjà {count} telles quelles.',
    },
    de: { one: 'Eines hatten Sie schon genau so.', other: '{count} hatten Sie schon genau so.' },
    ja: { other: '{count}件はすでに同じものがありました。' },
    ar: {
      zero: 'لم يكن لديك أي منها.',
      one: 'كان لديك واحد منها كما هو.',
      two: 'كان لديك اثنان منها كما هما.',
      few: 'كان لديك {count} منها كما هي.',
      many: 'كان لديك {count} منها كما هي.',
      other: 'كان لديك {count} منها كما هي.',
    },
  },
  knownBrief: {
    en: '{file} is already one of My briefs.',
    es: '{file} ya está en Mis informes.',
    fr: '{file} est déjà dans Mes notes.',
    de: '{file} gehört schon zu „Meine Briefings“.',
    ja: '{file}はすでにマイブリーフにあります。',
    ar: '{file} موجود بالفعل في موجزاتي.',
  },
  brief: {
    en: '{file} is now one of My briefs.',
    es: '{file} está ahora en Mis informes.',
    fr: '{file} est désormais dans Mes notes.',
    de: '{file} gehört jetzt zu „Meine Briefings“.',
    ja: '{file}をマイブリーフに追加しました。',
    ar: 'أصبح {file} الآن في موجزاتي.',
  },
  checkBrief: {
    en: '{file} is now one of My briefs. Check that this was read correctly:',
    es: '{file} está ahora en Mis informes. Compruebe que esto se ha leído bien:',
    fr: '{file} est désormais dans Mes notes. Vérifiez que ceci a été bien lu :',
    de: '{file} gehört jetzt zu „Meine Briefings“. Prüfen Sie, ob dies richtig gelesen wurde:',
    ja: '{file}をマイブリーフに追加しました。次の点が正しく読み取られたか確認してください：',
    ar: 'أصبح {file} الآن في موجزاتي. تحقق من أن ما يلي قُرئ كما ينبغي:',
  },
  names: {
    en: 'Opened {file}, {format}: {entities} with {names} are now marked on pages. To undo this, remove “{title}” in the list of packs.',
    es: 'Se ha abierto {file}, {format}: {entities} con {names} se marcan ya en las páginas. Para deshacerlo, quite «{title}» de la lista de paquetes.',
    fr: '{file} ouvert, {format} : {entities} avec {names} sont désormais marquées dans les pages. Pour annuler, retirez « {title} » de la liste des packs.',
    de: '{file} geöffnet, {format}: {entities} mit {names} werden jetzt auf Seiten markiert. Um das rückgängig zu machen, entfernen Sie „{title}“ aus der Liste der Pakete.',
    ja: '{file}（{format}）を開きました。{entities}（{names}）が今後ページでマークされます。取り消すには、パックの一覧から「{title}」を削除してください。',
    ar: 'فُتح {file}، {format}: توضع الآن علامات في الصفحات على {entities} لها {names}. للتراجع أزل «{title}» من قائمة الحزم.',
  },
  leftOut: {
    en: { one: '{count} entry was left out:', other: '{count} entries were left out:' },
    es: {
      one: 'Ha quedado fuera {count} entrada:',
      many: 'Han quedado fuera {count} de entradas:',
      other: 'Han quedado fuera {count} entradas:',
    },
    fr: {
      one: '{count} entrée est restée dehors :',
      many: '{count} d’entrées sont restées dehors :',
      other: '{count} entrées sont restées dehors :',
    },
    de: { one: '{count} Eintrag blieb außen vor:', other: '{count} Einträge blieben außen vor:' },
    ja: { other: '{count}件は取り込みませんでした：' },
    ar: {
      zero: 'لم يُستبعد أي مدخل:',
      one: 'استُبعد مدخل واحد:',
      two: 'استُبعد مدخلان:',
      few: 'استُبعدت {count} مدخلات:',
      many: 'استُبعد {count} مدخلًا:',
      other: 'استُبعد {count} مدخل:',
    },
  },
  formatStix: {
    en: 'a STIX bundle',
    es: 'un conjunto STIX',
    fr: 'un paquet STIX',
    de: 'ein STIX-Bündel',
    ja: 'STIXバンドル',
    ar: 'رزمة STIX',
  },
  formatMisp: {
    en: 'a MISP galaxy',
    es: 'una galaxia MISP',
    fr: 'une galaxie MISP',
    de: 'eine MISP-Galaxie',
    ja: 'MISPギャラクシー',
    ar: 'مجرة MISP',
  },
  formatMicrosoft: {
    en: 'Microsoft’s map of names',
    es: 'la tabla de nombres de Microsoft',
    fr: 'la table de noms de Microsoft',
    de: 'Microsofts Namensliste',
    ja: 'Microsoftの名前対応表',
    ar: 'جدول أسماء Microsoft',
  },
  packFrom: {
    en: 'From {format}',
    es: 'De {format}',
    fr: 'Source : {format}',
    de: 'Aus: {format}',
    ja: '出典：{format}',
    ar: 'من {format}',
  },
  packAbout: {
    en: 'Names from the file {file}, and who uses each of them. It has no briefs.',
    es: 'Nombres del archivo {file}, con quién usa cada uno. No contiene informes.',
    fr: 'Noms issus du fichier {file}, avec qui utilise chacun d’eux. Il ne contient pas de notes.',
    de: 'Namen aus der Datei {file}, jeweils mit denen, die sie verwenden. Briefings enthält es nicht.',
    ja: 'ファイル{file}の名前と、それぞれを使っている組織です。ブリーフは含みません。',
    ar: 'أسماء من الملف {file}، مع من يستخدم كلًا منها. لا تضم موجزات.',
  },
  backup: {
    en: 'Restored the backup of {date}: {brought}. Nothing that was here was lost.',
    es: 'Se ha restaurado la copia de seguridad del {date}: {brought}. No se ha perdido nada de lo que había.',
    fr: 'Sauvegarde du {date} restaurée : {brought}. Rien de ce qui était ici n’est perdu.',
    de: 'Sicherung vom {date} wiederhergestellt: {brought}. Nichts, was hier war, ist verloren.',
    ja: '{date}のバックアップを復元しました：{brought}。ここにあったものは失われていません。',
    ar: 'استُعيدت النسخة الاحتياطية من {date}: {brought}. لم يضع شيء مما كان هنا.',
  },
  yourSettings: {
    en: 'your settings',
    es: 'su configuración',
    fr: 'vos paramètres',
    de: 'Ihre Einstellungen',
    ja: '設定',
    ar: 'إعداداتك',
  },
  packsSynced: {
    en: { one: '{count} pack, which is synced now', other: '{count} packs, which are synced now' },
    es: {
      one: '{count} paquete, que se sincroniza ahora',
      many: '{count} de paquetes, que se sincronizan ahora',
      other: '{count} paquetes, que se sincronizan ahora',
    },
    fr: {
      one: '{count} pack, synchronisé maintenant',
      many: '{count} de packs, synchronisés maintenant',
      other: '{count} packs, synchronisés maintenant',
    },
    de: {
      one: '{count} Paket, das jetzt synchronisiert wird',
      other: '{count} Pakete, die jetzt synchronisiert werden',
    },
    ja: { other: 'パック{count}件（同期中）' },
    ar: {
      zero: 'لا حزم',
      one: 'حزمة واحدة تُزامَن الآن',
      two: 'حزمتان تُزامَنان الآن',
      few: '{count} حزم تُزامَن الآن',
      many: '{count} حزمة تُزامَن الآن',
      other: '{count} حزمة تُزامَن الآن',
    },
  },
  unfit: {
    en: {
      one: 'But {count} pack of files could not be made ready, because it is larger than a pack may be: its briefs are kept, and neither marked nor found.',
      other:
        'But {count} packs of files could not be made ready, because they are larger than a pack may be: their briefs are kept, and neither marked nor found.',
    },
    es: {
      one: 'Pero {count} paquete de archivo no se ha podido preparar porque supera el tamaño permitido: sus informes se conservan, pero no se marcan ni se encuentran.',
      many: 'Pero {count} de paquetes de archivo no se han podido preparar porque superan el tamaño permitido: sus informes se conservan, pero no se marcan ni se encuentran.',
      other:
        'Pero {count} paquetes de archivo no se han podido preparar porque superan el tamaño permitido: sus informes se conservan, pero no se marcan ni se encuentran.',
    },
    fr: {
      one: 'Mais {count} pack de fichier n’a pas pu être préparé, car il dépasse la taille permise : ses notes sont conservées, mais ni marquées ni trouvées.',
      many: 'Mais {count} de packs de fichiers n’ont pas pu être préparés, car ils dépassent la taille permise : leurs notes sont conservées, mais ni marquées ni trouvées.',
      other:
        'Mais {count} packs de fichiers n’ont pas pu être préparés, car ils dépassent la taille permise : leurs notes sont conservées, mais ni marquées ni trouvées.',
    },
    de: {
      one: 'Aber {count} Paket aus Dateien konnte nicht bereitgestellt werden, weil es größer ist, als ein Paket sein darf: Seine Briefings bleiben erhalten, werden aber weder markiert noch gefunden.',
      other:
        'Aber {count} Pakete aus Dateien konnten nicht bereitgestellt werden, weil sie größer sind, als ein Paket sein darf: Ihre Briefings bleiben erhalten, werden aber weder markiert noch gefunden.',
    },
    ja: {
      other:
        'ただし、ファイルのパック{count}件は上限より大きいため準備できませんでした。ブリーフは保存されていますが、マークも検索もされません。',
    },
    ar: {
      zero: 'جُهّزت كل حزم الملفات.',
      one: 'لكن تعذّر تجهيز حزمة ملفات واحدة لأنها أكبر من المسموح به: موجزاتها محفوظة، لكن لا توضع عليها علامات ولا يُعثر عليها.',
      two: 'لكن تعذّر تجهيز حزمتي ملفات لأنهما أكبر من المسموح به: موجزاتهما محفوظة، لكن لا توضع عليها علامات ولا يُعثر عليها.',
      few: 'لكن تعذّر تجهيز {count} حزم ملفات لأنها أكبر من المسموح به: موجزاتها محفوظة، لكن لا توضع عليها علامات ولا يُعثر عليها.',
      many: 'لكن تعذّر تجهيز {count} حزمة ملفات لأنها أكبر من المسموح به: موجزاتها محفوظة، لكن لا توضع عليها علامات ولا يُعثر عليها.',
      other:
        'لكن تعذّر تجهيز {count} حزمة ملفات لأنها أكبر من المسموح به: موجزاتها محفوظة، لكن لا توضع عليها علامات ولا يُعثر عليها.',
    },
  },
} as const satisfies Messages
